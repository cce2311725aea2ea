// Sends sound parameters along now and then, whether or not they are watched: a GPU, or a whole worker, may be lost.
import type { SoundParameters } from '../../protocol/snapshot'
import type { Run } from './run'

/** How much training a visitor may lose. To read parameters back is one small copy that nothing waits for. */
const INTERVAL_MS = 5000

export class Safeguard {
  readonly #run: Run
  #sentStep: number
  #sentAt = Number.NEGATIVE_INFINITY

  constructor(run: Run) {
    this.#run = run
    this.#sentStep = run.soundStep
  }

  /** The next report carries what is newest. */
  hurry(): void {
    this.#sentAt = Number.NEGATIVE_INFINITY
  }

  /** Nothing where it is too soon, or nothing newer is known. */
  async take(): Promise<SoundParameters | undefined> {
    const now = performance.now()
    if (this.#run.soundStep === this.#sentStep || now - this.#sentAt < INTERVAL_MS) return undefined
    this.#sentAt = now
    this.#sentStep = this.#run.soundStep
    return this.#run.readSound()
  }
}
