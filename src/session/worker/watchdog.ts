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
  run: 60,
  reset: ORDINARY,
  snapshot: ORDINARY,
  predict: ORDINARY,
  watch: ORDINARY,
  keep: ORDINARY,
  restore: ORDINARY,
  record: ORDINARY,
  keptSteps: ORDINARY,
  recall: ORDINARY,
  fork: ORDINARY,
  exchange: ORDINARY,
  modelSpace: ORDINARY,
  fetchAhead: ORDINARY,
  speeds: 60,
  memory: ORDINARY,
}

/** Something that the worker owes a word for, and the seconds of silence that it may take. */
export interface Owed {
  of: object
  seconds: number
}

/** The reports of a run that goes on. */
const reports: Owed = { of: {}, seconds: ORDINARY }

/** What is owed, each with its own patience: one that may take long gives no time to another. */
export function owed(
  pending: readonly Pending[],
  isRunning: boolean,
  ofStudy: (envelope: WishEnvelope | QuestionEnvelope) => number,
): Owed[] {
  // Before it has started nothing else can be answered.
  const start = pending.find(({ verb }) => verb === 'start')
  const each = (start ? [start] : pending).map((asked) => ({
    of: asked,
    seconds:
      asked.verb === 'wish' || asked.verb === 'question' ? ofStudy(asked.payload) : patienceOf[asked.verb],
  }))
  return isRunning && !pending.some(({ verb }) => verb === 'start' || verb === 'run')
    ? [...each, reports]
    : each
}

export interface Watchdog {
  /** A word has come. */
  heard(): void
  stop(): void
}

/**
 * Counts ticks rather than the clock: a laptop that wakes after a night, or a page out of the browser's cache, has ticked
 * once. The silence of each begins when it is asked, and anew with every word.
 *
 * @param owedNow the same objects for as long as they are owed
 */
export function watchForSilence(
  owedNow: () => readonly Owed[],
  onSilence: (seconds: number) => void,
): Watchdog {
  let silence = new Map<object, number>()
  const timer = setInterval(() => {
    const all = owedNow()
    silence = new Map(all.map(({ of }) => [of, (silence.get(of) ?? 0) + 1]))
    const late = all.find(({ of, seconds }) => (silence.get(of) ?? 0) >= seconds)
    if (!late) return
    silence.clear()
    onSilence(late.seconds)
  }, TICK_MS)
  return {
    heard: () => silence.clear(),
    stop: () => clearInterval(timer),
  }
}
