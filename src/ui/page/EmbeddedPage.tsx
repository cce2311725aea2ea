// The page as one figure inside another: the sentence, the fit, λ and the loss; its title leads to the whole page.

import { LossCard } from './cards/LossCard'
import { Fit } from './fit/Fit'
import { PlayButton } from './header/PlayButton'
import { StepCounter } from './header/StepCounter'
import { Notice } from './Notice'
import { LambdaControl } from './penalty/LambdaControl'
import { PenaltyPicker } from './penalty/PenaltyPicker'
import { WholePageLink } from './share/WholePageLink'
import { Verdict } from './Verdict'

export function EmbeddedPage() {
  return (
    <div className="embedded">
      <header>
        <h1>
          <WholePageLink />
        </h1>
        <PlayButton />
        <PenaltyPicker />
        <StepCounter />
      </header>
      <Verdict />
      <div className="stage">
        <Fit />
        <Notice />
      </div>
      <LossCard />
      <LambdaControl />
    </div>
  )
}
