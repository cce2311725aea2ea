// What a lesson knows of the run as it stands.
import type { Facts } from '../../catalog/lessons/lesson'
import type { Session } from '../session'
import { factsOf } from './facts'

/** @returns nothing before the first measurement */
export async function look(session: Session): Promise<Facts | undefined> {
  // Asking for a snapshot also waits for the report of the step.
  const snapshot = await session.snapshot()
  return factsOf(session.store.getState(), session.history, snapshot)
}
