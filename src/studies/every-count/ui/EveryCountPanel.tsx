// Networks of every number of points over the charts: both losses against number of points, with the penalty and without, as a picture or as a table.
import { useEffect, useMemo, useRef, useState } from 'react'
import { RungLegend } from '../../../ui/kit/charts/rungs/RungLegend'
import { ChartTable } from '../../../ui/kit/charts/table/ChartTable'
import { ClosePanelButton } from '../../../ui/kit/panels/ClosePanelButton'
import { closePanel, usePanel } from '../../../ui/kit/panels/side-panel'
import { TableButton } from '../../../ui/kit/panels/TableButton'
import { ownDotWords } from '../../../ui/kit/picture-file/own-dot-words'
import { useLab, useSession } from '../../../ui/kit/session-context'
import { everyCountReport } from '../session/study'
import { whyNoCounts } from '../session/why-no-counts'
import type { EveryCountReport } from '../shared/wire'
import { CountFigure } from './CountFigure'
import { countFrame } from './count-frame'
import { countTable } from './count-table'
import { countSentence, howTrained, pressWords } from './count-words'
import '../../../ui/kit/charts/chart.css'
import '../../../ui/kit/panels/side-panel.css'
import './every-count.css'

export function Panel() {
  const panel = useRef<HTMLElement>(null)
  const session = useSession()
  const [isTable, setTable] = useState(false)
  const run = useLab((state) => state.run)
  const whyNot = useLab(whyNoCounts)
  const report = useLab(everyCountReport)
  usePanel(panel)
  useEffect(
    () => (run && whyNot === undefined ? session.studies['every-count'].ask() : undefined),
    [session, run, whyNot],
  )
  return (
    <section
      ref={panel}
      className="side-panel study-panel every-count-panel"
      aria-labelledby="every-count-title"
      tabIndex={-1}
      data-testid="every-count"
      data-step={report?.step}
    >
      <div className="side-head">
        <h2 id="every-count-title">Every number of points</h2>
        <TableButton isPressed={isTable} onPress={setTable} />
        <ClosePanelButton onClose={() => closePanel(panel.current)} />
      </div>
      {report && whyNot === undefined ? (
        <Counts report={report} isTable={isTable} />
      ) : (
        <p role="status">{whyNot ?? 'The networks are being made …'}</p>
      )}
    </section>
  )
}

function Counts({ report, isTable }: { report: EveryCountReport; isTable: boolean }) {
  const { store } = useSession()
  const frame = useMemo(() => countFrame(report, store.getState()), [report, store])
  const experiment = useLab((state) => state.experiment)
  const how = howTrained(report, experiment)
  return (
    <>
      <p>{`${how} ${pressWords(report)}`}</p>
      {isTable ? (
        <div className="chart count-table">
          <ChartTable caption="Losses against number of points" table={countTable(frame)} />
        </div>
      ) : (
        <CountFigure
          frame={frame}
          sentence={countSentence(report, experiment.penalty.lambda)}
          note={(state) => `${how} ${ownDotWords(state)}`}
          legend={
            <RungLegend
              hasPenalised={frame.hasPenalised}
              hasValidation={frame.hasValidation}
              hasFloor={frame.floor !== undefined}
            />
          }
        />
      )}
    </>
  )
}
