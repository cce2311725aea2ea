// The page: one line on top, the drawer, the fit with λ under it, the charts beside it.
import type { Session } from '../session/session'
import { BackButton } from './controls/BackButton'
import { LambdaControl } from './controls/LambdaControl'
import { PenaltyPicker } from './controls/PenaltyPicker'
import { useKeyboard } from './keyboard'
import { Formula } from './panels/Formula'
import { Header } from './panels/Header'
import { LossCard } from './panels/LossCard'
import { Notice } from './panels/Notice'
import { Setup } from './panels/Setup'
import { Verdict } from './panels/Verdict'
import { WeightsCard } from './panels/WeightsCard'
import { SessionContext } from './session-context'
import { Fit } from './views/Fit'

export function App({ session }: { session: Session }) {
  return (
    <SessionContext value={session}>
      <Page />
    </SessionContext>
  )
}

function Page() {
  useKeyboard()
  return (
    <div className="page">
      <Header />
      <Setup />
      <main>
        <div className="stage">
          <Verdict />
          <Fit />
          <Notice />
          <div className="penalty-line">
            <PenaltyPicker />
            <BackButton />
          </div>
          <LambdaControl />
          <Formula />
        </div>
        <div className="charts">
          <LossCard />
          <WeightsCard />
        </div>
      </main>
    </div>
  )
}
