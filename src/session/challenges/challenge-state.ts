// What the page shows of the challenges.
import type { TriedLambda } from '../../catalog/challenges/challenge'
import type { Row } from './rows'

export interface ChallengeState {
  /** Nothing: the list of all. */
  id?: string | undefined
  /** The stage is being set · it is open · networks of many λ train, to judge the one that was said. */
  phase: 'setting' | 'open' | 'trying'
  /** One for each condition; none before anything is known. */
  rows: readonly Row[]
  tried?: TriedLambda | undefined
  /** Why it does not count any more. */
  foul?: string | undefined
  /** At which step it was done, and why it could be. */
  done?: { step: number; why: string } | undefined
  /** The ids of all that were ever done on this device. */
  finished: readonly string[]
}

/** Of a stage that nothing has happened on. */
export const nothing = { rows: [], tried: undefined, foul: undefined, done: undefined }
