// How many steps are due: a pace that can be watched, whatever the machine could do.
import type { Pace } from '../../protocol/commands'

/** After a longer pause (a sleeping laptop) the steps missed are not made up for. */
const LONGEST_GAP_MS = 100

export class PaceClock {
  readonly #pace: Pace
  #credit = 0
  #last: number

  constructor(pace: Pace, now: number) {
    this.#pace = pace
    this.#last = now
  }

  /** Steps to take now; what is not taken is due again. */
  due(now: number, step: number): number {
    if (!this.#pace) return Number.POSITIVE_INFINITY
    const rate = this.#pace.findLast(({ from }) => step >= from)?.stepsPerSecond ?? 0
    this.#credit += (Math.min(now - this.#last, LONGEST_GAP_MS) / 1000) * rate
    this.#last = now
    return Math.floor(this.#credit)
  }

  taken(steps: number): void {
    if (this.#pace) this.#credit -= steps
  }
}
