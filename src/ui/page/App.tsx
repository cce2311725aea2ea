// The page: one line on top, the drawer, the fit with λ under it, the charts beside it.
import type { Session } from '../../session/session'
import { DoubleDescentSlot } from '../../studies/double-descent/ui/DoubleDescentSlot'
import { EveryLambdaSlot } from '../../studies/every-lambda/ui/EveryLambdaSlot'
import { EveryWidthSlot } from '../../studies/every-width/ui/EveryWidthSlot'
import { SuggestSlot } from '../../studies/suggest-lambda/ui/SuggestSlot'
import { WhySlot } from '../../studies/why-zeros/ui/WhySlot'
import { isEmbedded } from '../kit/embedded'
import { SessionContext } from '../kit/session-context'
import { LossCard } from './cards/LossCard'
import { WeightsCard } from './cards/WeightsCard'
import { CodeSlot } from './code/CodeSlot'
import { EmbeddedPage } from './EmbeddedPage'
import { Fit } from './fit/Fit'
import { Header } from './header/Header'
import { useKeyboard } from './keyboard'
import { LookAt } from './LookAt'
import { LookBackSlot } from './look-back/LookBackSlot'
import { Notice } from './Notice'
import { Formula } from './penalty/Formula'
import { LambdaControl } from './penalty/LambdaControl'
import { PenaltyBar } from './penalty/PenaltyBar'
import { Setup } from './setup/Setup'
import { Verdict } from './Verdict'

export function App({ session }: { session: Session }) {
  return (
    <SessionContext value={session}>
      <Page />
    </SessionContext>
  )
}

function Page() {
  useKeyboard()
  return isEmbedded ? <EmbeddedPage /> : <WholePage />
}

function WholePage() {
  return (
    <div className="page">
      <Header />
      <Setup />
      <main>
        <div className="stage">
          <Verdict />
          <LookAt />
          <Fit />
          <Notice />
          <PenaltyBar />
          <LambdaControl />
          <Formula />
        </div>
        <div className="charts">
          <LossCard />
          <LookBackSlot />
          <WeightsCard />
        </div>
        <CodeSlot />
        <EveryLambdaSlot />
        <EveryWidthSlot />
        <DoubleDescentSlot />
        <SuggestSlot />
        <WhySlot />
      </main>
    </div>
  )
}
