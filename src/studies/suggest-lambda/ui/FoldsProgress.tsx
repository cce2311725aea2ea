// How far cross-validation is, and the way to end it.
import { counted, formatCount } from '../../../catalog/number-text'
import { JobProgress } from '../../../ui/kit/panels/JobProgress'
import { useSession } from '../../../ui/kit/session-context'
import type { SuggestLambdaReport } from '../shared/wire'

interface FoldsProgressProps {
  asked: { steps: number; folds: number; values: readonly number[] }
  report: SuggestLambdaReport | undefined
}

export function FoldsProgress({ asked: { steps, folds, values }, report }: FoldsProgressProps) {
  const session = useSession()
  const step = report?.step ?? 0
  const networks = folds * values.length
  return (
    <JobProgress
      label="Cross-validation"
      max={steps}
      value={step}
      words={`step ${formatCount(step)} of ${formatCount(steps)}`}
      done={report?.isDone ? `Done: ${networks} networks, ${counted(steps, 'step')} each.` : undefined}
      onCancel={session.studies['suggest-lambda'].cancel}
    />
  )
}
