// The page as one figure inside another: the sentence, the fit, λ and the loss; its title leads to the whole page.
import { Rooms } from '../kit/late/Rooms'
import { TermNotesSlot } from '../kit/terms/TermNotesSlot'
import { LossCard } from './cards/LossCard'
import { LateFit } from './fit/LateFit'
import { PlayButton } from './header/PlayButton'
import { StepCounter } from './header/StepCounter'
import { Notice } from './Notice'
import { LambdaControl } from './penalty/LambdaControl'
import { PenaltyPicker } from './penalty/PenaltyPicker'
import { WholePageLink } from './share/WholePageLink'
import { Verdict } from './Verdict'

export function EmbeddedPage() {
  return (
    <main className="embedded">
      <header>
        <h1>
          <WholePageLink />
        </h1>
        <Rooms of={[PlayButton, PenaltyPicker, StepCounter]} />
      </header>
      <Rooms of={[Verdict]} />
      <div className="stage">
        <Rooms of={[LateFit, Notice]} />
      </div>
      <Rooms of={[LossCard, LambdaControl]} />
      <TermNotesSlot />
    </main>
  )
}
