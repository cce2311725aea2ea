// The page: one line on top, the drawer, the fit with λ under it, the charts beside it. Each can fail alone.
import type { Session } from '../../session/session'
import { Room } from '../kit/late/Room'
import { Rooms } from '../kit/late/Rooms'
import { PanelSlot } from '../kit/panels/PanelSlot'
import { SessionContext } from '../kit/session-context'
import { TermNotesSlot } from '../kit/terms/TermNotesSlot'
import { LossCard } from './cards/LossCard'
import { WeightsCard } from './cards/WeightsCard'
import { ChartSwitch } from './chart-switch/ChartSwitch'
import { useShownChart } from './chart-switch/shown-chart'
import { CODE_PANEL, LateCodePanel } from './code/LateCodePanel'
import { CONFIDENCE_PANEL, LateConfidencePanel } from './confidence/late-confidence-panel'
import { EarlyStoppingSlot } from './early-stopping/EarlyStoppingSlot'
import { Figure } from './figure/Figure'
import { LateFit } from './fit/LateFit'
import { Header } from './header/Header'
import { InClass } from './in-class/InClass'
import { useKeyboard } from './keyboard'
import { KeysSlot } from './keys/KeysSlot'
import { LookAt } from './LookAt'
import { LookBackSlot } from './look-back/LookBackSlot'
import { Notice } from './Notice'
import { OwnDataSlot } from './own-data/OwnDataSlot'
import { PaperSlot } from './paper/PaperSlot'
import { Formula } from './penalty/formula/Formula'
import { LambdaControl } from './penalty/LambdaControl'
import { PenaltyBar } from './penalty/PenaltyBar'
import { COMPARE_PANEL, LateComparePanel } from './pins/late-pins'
import { PresentFootSlot } from './present/PresentFootSlot'
import { useShownParts } from './present/shown-parts'
import { Setup } from './Setup'
import { SkipToLambda } from './SkipToLambda'
import { StoppedPage } from './StoppedPage'
import { studyPanels } from './study-panels'
import { Verdict } from './Verdict'

export function App({ session }: { session: Session }) {
  return (
    <Room instead={(error) => <StoppedPage {...{ session, error }} />}>
      <SessionContext value={session}>{InClass ? <InClass /> : <Page />}</SessionContext>
    </Room>
  )
}

function Page() {
  useKeyboard()
  return Figure ? <Figure /> : <WholePage />
}

function WholePage() {
  const { weights, fitAlone } = useShownParts()
  return (
    <div className="page" data-weights={weights} data-fit-alone={fitAlone}>
      <Rooms of={[SkipToLambda, Header, Setup]} />
      <main data-shown={useShownChart()}>
        <div className="stage">
          <Rooms of={[Verdict, LookAt, ChartSwitch, LateFit, Notice, PenaltyBar, LambdaControl, Formula]} />
        </div>
        <div className="charts">
          <Rooms of={[LossCard, LookBackSlot, EarlyStoppingSlot, WeightsCard]} />
        </div>
        <PanelSlot id={CODE_PANEL} panel={LateCodePanel} />
        <PanelSlot id={CONFIDENCE_PANEL} panel={LateConfidencePanel} />
        <PanelSlot id={COMPARE_PANEL} panel={LateComparePanel} />
        {Object.entries(studyPanels).map(([id, panel]) => (
          <PanelSlot key={id} id={id} panel={panel} />
        ))}
        <TermNotesSlot />
      </main>
      <Rooms of={[PresentFootSlot, KeysSlot]} />
      <OwnDataSlot />
      <PaperSlot />
    </div>
  )
}
