// How a companion uses the time it gets: turns of a few milliseconds, and looks now and then.
import type { Fleet } from '../fleet/fleet'
import { MADE_UP_MS, SpareTime } from './spare-time'

/** About so much work in one turn. */
const TURN_MS = 12
/** A look costs several steps, above all where there are many validation rows. */
const LOOK_SHARE = 0.05
const LOOK_INTERVAL_MS = 500

/** What it trains. */
interface Trained {
  fleet: Pick<Fleet, 'idle'>
  advance(): void
}

export class TurnTime {
  readonly #spare: SpareTime
  #burst = 1
  #lastTurnMs = 0
  #nextLookAt = 0

  /** @param spare what all companions have together */
  constructor(spare = new SpareTime()) {
    this.#spare = spare
  }

  /** @param isIdle whether the visitor's pace leaves nothing to do just now */
  mayTurn(isIdle: boolean): boolean {
    return (isIdle && this.#lastTurnMs <= MADE_UP_MS) || this.#spare.isDue()
  }

  get lookIsDue(): boolean {
    return performance.now() >= this.#nextLookAt
  }

  /** What trains is another: nothing is known of its speed. */
  begin(): void {
    this.#burst = 1
  }

  async turn(work: () => Promise<void>): Promise<void> {
    this.#lastTurnMs = await this.#spare.spend(work)
  }

  /** As many steps as fit into a turn, and no more than are left. */
  async advance(trained: Trained, left: number): Promise<void> {
    const steps = Math.min(this.#burst, left)
    const began = performance.now()
    for (let s = 0; s < steps; s++) trained.advance()
    await trained.fleet.idle()
    const fitting = (steps * TURN_MS) / Math.max(performance.now() - began, 0.1)
    // Twice as many at most: one quick turn proves little.
    this.#burst = Math.max(1, Math.floor(Math.min(fitting, 2 * steps)))
  }

  async look(work: () => Promise<void>): Promise<void> {
    const began = performance.now()
    await work()
    const took = performance.now() - began
    this.#nextLookAt = began + Math.max(LOOK_INTERVAL_MS, took / LOOK_SHARE)
  }
}
