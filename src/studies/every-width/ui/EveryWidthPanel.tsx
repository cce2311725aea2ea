// Networks of every width over the charts: both losses against width, with the penalty and without, as a picture or as a table.
import { useEffect, useMemo, useRef, useState } from 'react'
import { RungLegend } from '../../../ui/kit/charts/rungs/RungLegend'
import { ChartTable } from '../../../ui/kit/charts/table/ChartTable'
import { ClosePanelButton } from '../../../ui/kit/panels/ClosePanelButton'
import { closePanel, usePanel } from '../../../ui/kit/panels/side-panel'
import { TableButton } from '../../../ui/kit/panels/TableButton'
import { ownDotWords } from '../../../ui/kit/picture-file/own-dot-words'
import { useLab, useSession } from '../../../ui/kit/session-context'
import { everyWidthReport } from '../session/study'
import { whyNoWidths } from '../session/why-no-widths'
import type { EveryWidthReport } from '../shared/wire'
import { WidthFigure } from './WidthFigure'
import { widthFrame } from './width-frame'
import { widthTable } from './width-table'
import { howTrained, metricNote, pressWords, widthSentence } from './width-words'
import '../../../ui/kit/charts/chart.css'
import '../../../ui/kit/panels/side-panel.css'
import './every-width.css'

export function Panel() {
  const panel = useRef<HTMLElement>(null)
  const session = useSession()
  const [isTable, setTable] = useState(false)
  const run = useLab((state) => state.run)
  const whyNot = useLab(whyNoWidths)
  const report = useLab(everyWidthReport)
  usePanel(panel)
  useEffect(
    () => (run && whyNot === undefined ? session.studies['every-width'].ask() : undefined),
    [session, run, whyNot],
  )
  return (
    <section
      ref={panel}
      className="side-panel study-panel every-width-panel"
      aria-labelledby="every-width-title"
      tabIndex={-1}
      data-testid="every-width"
      data-step={report?.step}
    >
      <div className="side-head">
        <h2 id="every-width-title">Every width</h2>
        <TableButton isPressed={isTable} onPress={setTable} />
        <ClosePanelButton onClose={() => closePanel(panel.current)} />
      </div>
      {report && whyNot === undefined ? (
        <Widths report={report} isTable={isTable} />
      ) : (
        <p role="status">{whyNot ?? 'The networks are being made …'}</p>
      )}
    </section>
  )
}

function Widths({ report, isTable }: { report: EveryWidthReport; isTable: boolean }) {
  const { store } = useSession()
  const frame = useMemo(() => widthFrame(report, store.getState()), [report, store])
  const experiment = useLab((state) => state.experiment)
  const how = howTrained(report, experiment)
  const note = report.penalised.length > 0 && metricNote(experiment)
  return (
    <>
      <p>{`${how} ${pressWords(report)}`}</p>
      {isTable ? (
        <div className="chart width-table">
          <ChartTable caption="Losses against width" table={widthTable(frame)} />
        </div>
      ) : (
        <WidthFigure
          frame={frame}
          sentence={widthSentence(report, experiment.penalty.lambda)}
          note={(state) => `${how} ${ownDotWords(state)}`}
          legend={<RungLegend hasPenalised={frame.hasPenalised} hasValidation={frame.hasValidation} />}
        />
      )}
      {note && <p>{note}</p>}
    </>
  )
}
