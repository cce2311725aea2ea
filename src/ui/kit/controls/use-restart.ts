// How the drawer's controls change the experiment: from step 0, with the run before kept as a ghost.
import { useRef } from 'react'
import type { Experiment } from '../../../experiment/experiment'
import { attempt } from '../attempt'
import { useSession } from '../session-context'

export type Change = (experiment: Experiment) => Experiment

/** A choice or a press: a gesture of its own. */
export function useChange(): (change: Change) => void {
  const session = useSession()
  return (change) => {
    session.beginGesture()
    attempt(session, () => session.restart(change(session.experiment())))
  }
}

/**
 * A slider that moves on and on: each change counts from the experiment before the first of them, so that what one took
 * (rows of a table, say) the next gives back.
 */
export function useMoves(): (change: Change) => void {
  const session = useSession()
  const last = useRef<{ from: Experiment; to: Experiment }>(undefined)
  return (change) => {
    const now = session.experiment()
    // Something else was changed since: that is where it counts from now.
    const from = last.current?.to === now ? last.current.from : now
    attempt(session, () => session.restart(change(from)))
    last.current = { from, to: session.experiment() }
  }
}
