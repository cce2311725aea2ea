// Sends along what training can go on from, watched or not: a GPU, or a whole worker, may be lost at any time.
import type { SoundParameters } from '../../protocol/snapshot'
import type { Run } from './run'

/**
 * No page is to lose more than a second of training: so much, and what a report waits for and takes. To read the state
 * back is a small copy that nothing waits for; at the scheduled steps the past has as many made.
 */
const INTERVAL_MS = 500
/** To bring one number takes about 20 ns of this thread: of the largest networks, at most 2 % of the time. */
const INTERVAL_MS_A_NUMBER = 1e-3

export class Safeguard {
  readonly #run: Run
  readonly #intervalMs: number
  #sentStep: number
  #sentAt = Number.NEGATIVE_INFINITY
  #isHurried = false

  constructor(run: Run) {
    this.#run = run
    this.#intervalMs = Math.max(INTERVAL_MS, INTERVAL_MS_A_NUMBER * run.stateSize)
    this.#sentStep = run.step
  }

  /** The next report carries it: training ends, or something else has been put in the run's place. */
  hurry(): void {
    this.#isHurried = true
  }

  /** As the run now is; nothing where it is too soon, where no step has been taken since, or where it is not sound. */
  async take(): Promise<SoundParameters | undefined> {
    const now = performance.now()
    const isDue = this.#run.step !== this.#sentStep && now - this.#sentAt >= this.#intervalMs
    if (!isDue && !this.#isHurried) return undefined
    this.#isHurried = false
    this.#sentAt = now
    this.#sentStep = this.#run.step
    return this.#run.readSound()
  }
}
