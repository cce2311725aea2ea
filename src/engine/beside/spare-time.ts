// The time that companions take from the visitor's run: a share of all, which all companions have together.

/** Of the time, while the visitor’s run could use all of it: with what changing over costs, that one keeps half of its lone speed. */
const TURN_SHARE = 0.25
/** So much that was not taken is made up for; and a turn no longer than that, by the pace of the visitor's run: then idle time is free. */
export const MADE_UP_MS = 50

export class SpareTime {
  #nextTurnAt = 0

  isDue(): boolean {
    return performance.now() >= this.#nextTurnAt
  }

  /** @returns how long it took */
  async spend(work: () => Promise<void>): Promise<number> {
    const began = performance.now()
    await work()
    const now = performance.now()
    const took = now - began
    const onAverage = Math.max(this.#nextTurnAt, began - MADE_UP_MS) + took / TURN_SHARE
    // What it took while time was free is not owed for.
    this.#nextTurnAt = Math.min(onAverage, now + took * (1 / TURN_SHARE - 1))
    return took
  }
}
