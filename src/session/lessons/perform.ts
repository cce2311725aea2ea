// What a lesson lets happen on the page, one move after the other.
import type { Move } from '../../catalog/lessons/lesson'
import type { Session } from '../session'
import { openedBy } from './opened-by'
import { watchTo } from './watch-to'

interface Manner {
  /** Whether training is to be watched; otherwise it goes as fast as it can. */
  isWatched: boolean
  /** Whether it is still wanted. */
  isWanted(): boolean
}

/** @returns whether all of it has happened */
export async function perform(session: Session, moves: readonly Move[], manner: Manner): Promise<boolean> {
  for (const move of moves) {
    const isDone = await performOne(session, move, manner.isWatched)
    if (!isDone || !manner.isWanted()) return false
  }
  return true
}

async function performOne(session: Session, move: Move, isWatched: boolean): Promise<boolean> {
  if ('load' in move) {
    const { presetId, experiment } = openedBy(move, session.store.getState())
    await session.load(experiment, presetId)
  } else if ('restart' in move) {
    await session.restart(openedBy(move, session.store.getState()).experiment)
  } else if ('tune' in move) {
    session.beginGesture()
    await session.tune(move.tune)
  } else return trainTo(session, move.until, isWatched)
  return true
}

async function trainTo(session: Session, until: number, isWatched: boolean): Promise<boolean> {
  const { step, experiment } = session.store.getState()
  if (step >= until) return step === until
  if (isWatched) return watchTo(session, until)
  await session.run(until - step)
  const now = session.store.getState()
  // What was tuned on the way is not what the lesson speaks of.
  return now.step === until && now.experiment === experiment
}
