// The closed form for the run and the λ as they stand.
import { useCallback, useEffect } from 'react'
import { squaredStrength } from '../../../experiment/squared-strength'
import { notify } from '../../../session/notify'
import { useNewestAnswer } from '../../../ui/kit/newest-answer'
import { useLab, useSession } from '../../../ui/kit/session-context'
import type { DoubleDescent } from '../shared/wire'

/** @param chosen at how many features the fit is wanted; none: where parameters are as many as points */
export function useDescent(chosen: number | undefined): DoubleDescent | undefined {
  const session = useSession()
  const lambda = useLab((state) => squaredStrength(state.experiment.penalty) ?? 0)
  const includeBias = useLab((state) => state.experiment.penalty.includeBias)
  const ask = useCallback(
    () =>
      session.studies['double-descent'].closedForm({
        lambda,
        includeBias,
        ...(chosen !== undefined && { chosen }),
      }),
    [session, lambda, includeBias, chosen],
  )
  const { answer, refusal } = useNewestAnswer(ask)
  useEffect(() => {
    if (refusal) notify(session.store, new Error(refusal))
  }, [session, refusal])
  return answer
}
