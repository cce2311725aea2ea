// What a lesson knows of the run as it stands.
import type { Facts, Question } from '../../catalog/lessons/lesson'
import type { Session } from '../session'
import { factsOf } from './facts'
import { answeredPoints } from './points'

/**
 * @param question that it is to answer
 * @returns nothing before the first measurement
 */
export async function look(session: Session, question?: Question): Promise<Facts | undefined> {
  // Asking for a snapshot also waits for the report of the step.
  const snapshot = await session.snapshot()
  const facts = factsOf(session.store.getState(), session.history, snapshot)
  if (!facts || question?.kind !== 'point') return facts
  return { ...facts, points: await answeredPoints(session) }
}
