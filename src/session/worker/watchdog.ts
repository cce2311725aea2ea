// Notices a worker that has fallen silent: a lost WebGL context may leave a read that never settles.
import type { Verb } from '../../protocol/commands'

const TICK_MS = 1000

/** Where a part of the worker may have to be fetched first. */
const FETCHING = 60

/** Seconds of silence a verb may take, where it is not the ordinary 15. A run reports on its way, a ladder does not. */
const patienceOf: Partial<Record<Verb, number>> = {
  start: FETCHING,
  run: 120,
  ladder: 1800,
  ladderBeside: FETCHING,
  crossValidate: FETCHING,
  openTestSet: FETCHING,
  twinBeside: FETCHING,
  dataGradient: FETCHING,
  lossPlane: FETCHING,
  resample: FETCHING,
  everyWidth: FETCHING,
}
const ORDINARY_PATIENCE = 15

/** How long to wait in silence for what is pending, in seconds; for ever where nothing is owed. */
export function patience(pending: readonly Verb[], isRunning: boolean): number {
  if (pending.length > 0) return Math.max(...pending.map((verb) => patienceOf[verb] ?? ORDINARY_PATIENCE))
  return isRunning ? ORDINARY_PATIENCE : Number.POSITIVE_INFINITY
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
