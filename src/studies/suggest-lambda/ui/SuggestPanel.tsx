// Cross-validation over the charts: how it is done, how far it is, its curve, and the two λ that it suggests.
import { useMemo } from 'react'
import { ChartTable } from '../../../ui/kit/charts/table/ChartTable'
import { JobPanel } from '../../../ui/kit/panels/JobPanel'
import { useLab, useSession } from '../../../ui/kit/session-context'
import type { SuggestLambdaState } from '../session/state'
import { whyNotValidated } from '../session/why-not-validated'
import { FoldsFigure } from './FoldsFigure'
import { FoldsPicker } from './FoldsPicker'
import { FoldsProgress } from './FoldsProgress'
import { SuggestedLambdas } from './SuggestedLambdas'
import { suggestFrame, suggestTable } from './suggest-frame'
import { methodWords } from './suggest-words'
import './suggest-lambda-panel.css'

export function Panel() {
  const { begin, cancel } = useSession().studies['suggest-lambda']
  const job = useLab((state) => state.studies['suggest-lambda'])
  const whyNot = useLab(whyNotValidated)
  return (
    <JobPanel
      id="suggest-lambda"
      title="Suggest λ"
      {...{ job, begin, cancel, whyNot }}
      choice={<FoldsPicker />}
      again="Suggest again"
    >
      {(isTable) => job.asked && <Validation asked={job.asked} isTable={isTable} />}
    </JobPanel>
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
