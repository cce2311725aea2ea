// How many of the fresh data sets have been fitted, and the way to end it.
import { formatCount } from '../../../catalog/number-text'
import { JobProgress } from '../../../ui/kit/panels/JobProgress'
import { useSession } from '../../../ui/kit/session-context'
import type { BiasVarianceReport } from '../shared/wire'

interface FitsProgressProps {
  asked: { sets: number; values: readonly number[] }
  report: BiasVarianceReport | undefined
}

export function FitsProgress({ asked: { sets, values }, report }: FitsProgressProps) {
  const session = useSession()
  return (
    <JobProgress
      label="Fits of fresh data sets"
      max={1}
      value={report?.share ?? 0}
      words={`${formatCount(report?.sets ?? 0)} of ${formatCount(sets)} data sets`}
      done={report?.isDone ? `Done: ${formatCount(sets * values.length)} fits.` : undefined}
      onCancel={session.studies['bias-variance'].cancel}
    />
  )
}
