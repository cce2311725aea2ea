// A change that is made at one stroke: a gesture of its own.
import type { Experiment, Tuning } from '../../../experiment/experiment'
import type { Session } from '../../../session/session'
import { attempt } from '../attempt'
import { useSession } from '../session-context'

/** Tunes, from the experiment as it stands. */
export function tuneOnce(session: Session, tuning: (experiment: Experiment) => Tuning): void {
  session.beginGesture()
  attempt(session, () => session.tune(tuning(session.experiment())))
}

/** @returns a function that tunes, from the experiment as it then stands */
export function useTuneOnce(): (tuning: (experiment: Experiment) => Tuning) => void {
  const session = useSession()
  return (tuning) => tuneOnce(session, tuning)
}
