// What a lesson lets happen on the page, one move after the other.
import type { Move } from '../../catalog/lessons/lesson'
import { decodeAddress, encodeAddress } from '../../experiment/address/address'
import type { Session } from '../session'
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
    const { presetId, experiment } = decodeAddress(`#${pairs({ preset: move.load, ...move.with })}`)
    await session.load(experiment, presetId)
  } else if ('restart' in move) {
    await session.restart(decodeAddress(changedAddress(session, move.restart)).experiment)
  } else if ('tune' in move) {
    session.beginGesture()
    await session.tune(move.tune)
  } else return trainTo(session, move.until, isWatched)
  return true
}

async function trainTo(session: Session, until: number, isWatched: boolean): Promise<boolean> {
  const { step } = session.store.getState()
  if (step >= until) return step === until
  if (isWatched) return watchTo(session, until)
  await session.run(until - step)
  return session.store.getState().step === until
}

/** The experiment as it stands, but for some of its pairs. */
function changedAddress(session: Session, changes: Readonly<Record<string, string>>): string {
  const { presetId, experiment } = session.store.getState()
  const encoded = encodeAddress(presetId, experiment)
  const standing = 'hash' in encoded ? new URLSearchParams(encoded.hash.slice(1)) : new URLSearchParams()
  return `#${pairs({ preset: presetId, ...Object.fromEntries(standing), ...changes })}`
}

const pairs = (fields: Readonly<Record<string, string>>) =>
  Object.entries(fields)
    .map(([key, value]) => `${key}=${value}`)
    .join('&')
