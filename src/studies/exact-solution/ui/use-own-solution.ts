// The exact solution at the visitor's own penalty, without a picture of it.
import { useCallback } from 'react'
import { useLab, useSession } from '../../../ui/kit/session-context'
import type { ExactSolution } from '../shared/wire'
import { useAnswer } from './use-answer'

export function useOwnSolution(): ExactSolution | undefined {
  const session = useSession()
  const penalty = useLab((state) => state.experiment.penalty)
  const ask = useCallback(
    () => session.studies['exact-solution'].solution({ penalty, inputs: [] }),
    [session, penalty],
  )
  return useAnswer(ask).answer
}
