// What a run goes back to where it diverges: kept at steps that follow from the schedule alone, never from the clock.
import { parameterCount, parameterLayout } from '../../experiment/layout'
import { isMeasured, measurementIndex, type Stride } from '../../protocol/schedule'
import type { Checkpoint, Fleet } from '../fleet/fleet'

/** Of the scheduled measurements every so many-th. */
const EVERY = 10
/** Of those that wait to be judged; a state is parameters and up to two slots as large. */
const MAX_WAITING_BYTES = 48e6
const MIN_WAITING = 2
const MAX_WAITING = 16

export interface Milestone {
  checkpoint: Checkpoint
  step: number
}

/** @param into a checkpoint to write over */
export function milestoneOf(fleet: Fleet, into?: Checkpoint): Milestone {
  return { checkpoint: fleet.checkpoint(into), step: fleet.step }
}

export class Milestones {
  readonly #fleet: Fleet
  readonly #limit: number
  /** The newest of those before a later step that was measured and sound. */
  #good: Milestone
  /** Later ones, oldest first. */
  #waiting: Milestone[] = []

  constructor(
    fleet: Fleet,
    private readonly stride: Stride,
  ) {
    this.#fleet = fleet
    const bytes = 12 * parameterCount(parameterLayout(fleet.plan.sizes))
    this.#limit = Math.min(Math.max(Math.floor(MAX_WAITING_BYTES / bytes), MIN_WAITING), MAX_WAITING)
    this.#good = milestoneOf(fleet)
  }

  /** Measurements are to be brought before more steps are taken, or what waits grows without end. */
  get isFull(): boolean {
    return this.#waiting.length >= this.#limit
  }

  /** Called at every step: keeps the fleet as it is where the schedule says so. */
  pass(): void {
    const { step } = this.#fleet
    if (isMeasured(step, this.stride) && measurementIndex(step) % EVERY === 0)
      this.#waiting.push(milestoneOf(this.#fleet))
  }

  /** A scheduled step was measured and sound: so is what came before it. */
  confirm(step: number): void {
    while (this.#waiting[0] && this.#waiting[0].step < step) {
      this.#good.checkpoint.dispose()
      this.#good = this.#waiting.shift() as Milestone
    }
  }

  /** The fleet is again what it was there, and what came after is forgotten. */
  goBack(): void {
    for (const { checkpoint } of this.#waiting) checkpoint.dispose()
    this.#waiting = []
    this.#fleet.restore(this.#good.checkpoint)
    this.#fleet.skipTo(this.#good.step)
  }

  dispose(): void {
    for (const { checkpoint } of [this.#good, ...this.#waiting]) checkpoint.dispose()
  }
}
