// The page as one figure inside another: the sentence, the fit, λ and the loss; its title leads to the whole page.
import { LambdaControl } from './controls/LambdaControl'
import { PenaltyPicker } from './controls/PenaltyPicker'
import { PlayButton } from './controls/PlayButton'
import { LossCard } from './panels/LossCard'
import { Notice } from './panels/Notice'
import { StepCounter } from './panels/StepCounter'
import { Verdict } from './panels/Verdict'
import { WholePageLink } from './share/WholePageLink'
import { Fit } from './views/Fit'

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
