// Notices a worker that has fallen silent: a lost WebGL context may leave a read that never settles.
import type { Verb } from '../../protocol/commands'
import type { QuestionEnvelope, WishEnvelope } from '../../protocol/study'
import type { Pending } from './engine-client'

const TICK_MS = 1000

/** What a verb takes that is answered from what is there. */
const ORDINARY = 15

/** Seconds of silence a verb may take; of a study's, the study says so. A run reports on its way. */
const patienceOf: Record<Exclude<Verb, 'wish' | 'question'>, number> = {
  start: 60,
  load: ORDINARY,
  tune: ORDINARY,
  play: ORDINARY,
  pause: ORDINARY,
  run: 120,
  reset: ORDINARY,
  snapshot: ORDINARY,
  predict: ORDINARY,
  watch: ORDINARY,
  keep: ORDINARY,
  restore: ORDINARY,
  keptSteps: ORDINARY,
  recall: ORDINARY,
  fork: ORDINARY,
  modelSpace: ORDINARY,
  memory: ORDINARY,
}

/** How long to wait in silence for what is pending, in seconds; for ever where nothing is owed. */
export function patience(
  pending: readonly Pending[],
  isRunning: boolean,
  ofStudy: (envelope: WishEnvelope | QuestionEnvelope) => number,
): number {
  const allowed = pending.map((asked) =>
    asked.verb === 'wish' || asked.verb === 'question' ? ofStudy(asked.payload) : patienceOf[asked.verb],
  )
  if (allowed.length > 0) return Math.max(...allowed)
  return isRunning ? ORDINARY : Number.POSITIVE_INFINITY
}

export interface Watchdog {
  /** A word has come. */
  heard(): void
  stop(): void
}

/**
 * Counts ticks rather than the clock: a laptop that wakes after a night has ticked once.
 *
 * @param allowedSeconds of silence, as things stand now
 */
export function watchForSilence(
  allowedSeconds: () => number,
  onSilence: (seconds: number) => void,
): Watchdog {
  let silence = 0
  const timer = setInterval(() => {
    const allowed = allowedSeconds()
    silence = allowed === Number.POSITIVE_INFINITY ? 0 : silence + 1
    if (silence < allowed) return
    silence = 0
    onSilence(allowed)
  }, TICK_MS)
  return {
    heard: () => {
      silence = 0
    },
    stop: () => clearInterval(timer),
  }
}
