// The exact solution at the visitor's own penalty.
import { useCallback } from 'react'
import { useNewestAnswer } from '../../../ui/kit/newest-answer'
import { useLab, useSession } from '../../../ui/kit/session-context'
import type { ExactSolution } from '../shared/wire'
import { whyNotHere } from './why-not'

interface Solved {
  solution?: ExactSolution
  /** In words, why there is none. */
  whyNot?: string
}

/** @param inputs where its predictions are wanted, raw units; the same array as long as they are the same */
export function useSolution(inputs: number[][]): Solved {
  const session = useSession()
  const penalty = useLab((state) => state.experiment.penalty)
  const refusedHere = useLab(whyNotHere)
  const ask = useCallback(
    () => session.studies['exact-solution'].solution({ penalty, inputs }),
    [session, penalty, inputs],
  )
  const { answer, refusal } = useNewestAnswer(refusedHere === undefined ? ask : undefined)
  const whyNot = refusedHere ?? refusal
  if (whyNot) return { whyNot }
  return answer ? { solution: answer } : {}
}
