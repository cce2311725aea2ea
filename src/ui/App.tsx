// The page: one line on top, the drawer, the fit with λ under it, the charts beside it.
import type { Session } from '../session/session'
import { CodeSlot } from './code/CodeSlot'
import { LambdaControl } from './controls/LambdaControl'
import { DoubleDescentSlot } from './double-descent/DoubleDescentSlot'
import { EmbeddedPage } from './EmbeddedPage'
import { EveryLambdaSlot } from './every-lambda/EveryLambdaSlot'
import { EveryWidthSlot } from './every-width/EveryWidthSlot'
import { useKeyboard } from './keyboard'
import { LookBackSlot } from './look-back/LookBackSlot'
import { Formula } from './panels/Formula'
import { Header } from './panels/Header'
import { LookAt } from './panels/LookAt'
import { LossCard } from './panels/LossCard'
import { Notice } from './panels/Notice'
import { Verdict } from './panels/Verdict'
import { WeightsCard } from './panels/WeightsCard'
import { PenaltyBar } from './penalty/PenaltyBar'
import { SessionContext } from './session-context'
import { Setup } from './setup/Setup'
import { isEmbedded } from './share/embedded'
import { SuggestSlot } from './suggest-lambda/SuggestSlot'
import { Fit } from './views/Fit'
import { WhySlot } from './why-zeros/WhySlot'

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
