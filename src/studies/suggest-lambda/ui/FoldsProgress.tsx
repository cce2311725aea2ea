// How far cross-validation is, and the way to end it; its line stays when it is done.
import { counted, formatCount } from '../../../experiment/format-count'
import { useSession } from '../../../ui/kit/session-context'
import type { SuggestLambdaReport } from '../shared/wire'

interface FoldsProgressProps {
  asked: { steps: number; folds: number; values: readonly number[] }
  report: SuggestLambdaReport | undefined
}

export function FoldsProgress({ asked: { steps, folds, values }, report }: FoldsProgressProps) {
  const session = useSession()
  const step = report?.step ?? 0
  if (report?.isDone) {
    return (
      <p className="suggest-row">{`Done: ${folds * values.length} networks, ${counted(steps, 'step')} each.`}</p>
    )
  }
  return (
    <div className="suggest-row">
      <progress aria-label="Cross-validation" max={steps} value={step} />
      <span>{`step ${formatCount(step)} of ${formatCount(steps)}`}</span>
      <button type="button" onClick={session.studies['suggest-lambda'].cancel}>
        Cancel
      </button>
    </div>
  )
}
