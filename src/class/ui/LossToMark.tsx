// The loss chart that a step is marked on: nothing of what comes is on it, but its axes reach as far as the question.
import { useEffect } from 'react'
import type { LossChoice } from '../../ui/kit/charts/loss/loss-point'
import { useLab, useSession } from '../../ui/kit/session-context'
import { useClass } from './class-context'

/** Of the loss of always guessing: as high as the axis goes at least. */
const HIGH = 1.5

const choice: LossChoice = { scale: 'linear', style: 'lab' }
/** The hair line says the step; the numbers stand under it. */
const read = (): never[] => []

export function LossToMark({ lastStep }: { lastStep: number }) {
  const { store } = useSession()
  const { rooms } = useClass()
  const guessing = useLab((state) => state.run?.nullLoss)
  useEffect(() => {
    if (guessing === undefined) return
    store.setState({ awaited: { step: lastStep, loss: HIGH * guessing } })
    return () => store.setState(({ awaited: _, ...state }) => state, true)
  }, [store, guessing, lastStep])
  return <rooms.loss {...{ choice, read }} />
}
