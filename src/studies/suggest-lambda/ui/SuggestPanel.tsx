// Cross-validation over the charts: how it is done, how far it is, its curve, and the two λ that it suggests.
import { useEffect, useMemo, useRef, useState } from 'react'
import { ChartTable } from '../../../ui/kit/charts/table/ChartTable'
import { ClosePanelButton } from '../../../ui/kit/panels/ClosePanelButton'
import { closePanel, usePanel } from '../../../ui/kit/panels/side-panel'
import { TableButton } from '../../../ui/kit/panels/TableButton'
import { useLab, useSession } from '../../../ui/kit/session-context'
import type { SuggestLambdaState } from '../session/state'
import { whyNotValidated } from '../session/why-not-validated'
import { FoldsFigure } from './FoldsFigure'
import { FoldsPicker } from './FoldsPicker'
import { FoldsProgress } from './FoldsProgress'
import { SuggestedLambdas } from './SuggestedLambdas'
import { suggestFrame, suggestTable } from './suggest-frame'
import { methodWords } from './suggest-words'
import '../../../ui/kit/charts/chart.css'
import '../../../ui/kit/panels/job-row.css'
import '../../../ui/kit/panels/side-panel.css'
import './suggest-lambda-panel.css'

export function Panel() {
  const panel = useRef<HTMLElement>(null)
  const session = useSession()
  const [isTable, setTable] = useState(false)
  const { asked, ended } = useLab((state) => state.studies['suggest-lambda'])
  const whyNot = useLab(whyNotValidated)
  usePanel(panel)
  const isAsked = asked !== undefined
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was pressed goes when it is cancelled, and when it is asked for again.
  useEffect(() => {
    if (document.activeElement === document.body) panel.current?.focus()
  }, [isAsked])
  useEffect(() => {
    if (!session.store.getState().studies['suggest-lambda'].report?.isDone)
      session.studies['suggest-lambda'].begin()
    return session.studies['suggest-lambda'].cancel
  }, [session])
  return (
    <section
      ref={panel}
      className="side-panel study-panel"
      aria-labelledby="suggest-title"
      data-testid="suggest-lambda"
      tabIndex={-1}
    >
      <div className="side-head">
        <h2 id="suggest-title">Suggest λ</h2>
        <FoldsPicker />
        {asked && <TableButton isPressed={isTable} onPress={setTable} />}
        <ClosePanelButton onClose={() => closePanel(panel.current)} />
      </div>
      {asked ? (
        <Validation asked={asked} isTable={isTable} />
      ) : (
        <>
          <p role="status">{whyNot ?? ended}</p>
          {whyNot === undefined && (
            <div className="job-row">
              <button type="button" onClick={session.studies['suggest-lambda'].begin}>
                Suggest again
              </button>
            </div>
          )}
        </>
      )}
    </section>
  )
}

type Asked = NonNullable<SuggestLambdaState['asked']>

function Validation({ asked, isTable }: { asked: Asked; isTable: boolean }) {
  const report = useLab((state) => state.studies['suggest-lambda'].report)
  const run = useLab((state) => state.run)
  const frame = useMemo(
    () => report && suggestFrame(asked.values, report.losses, run?.nullLoss ?? 1),
    [asked, report, run],
  )
  const suggested = report?.isDone ? frame?.suggested : undefined
  const method = methodWords(asked, run?.training.inputs.length ?? 0)
  return (
    <>
      <p>{method}</p>
      <FoldsProgress asked={asked} report={report} />
      {isTable && frame ? (
        <div className="chart">
          <ChartTable caption="Cross-validated loss against λ" table={suggestTable(frame)} />
        </div>
      ) : (
        <FoldsFigure frame={frame} isDone={report?.isDone ?? false} method={method} />
      )}
      <SuggestedLambdas suggested={suggested} isDone={report?.isDone ?? false} />
    </>
  )
}
