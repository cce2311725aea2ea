// Keeps the GPU busy without flooding it: bursts of a few milliseconds, two under way at most.
import type { Pace } from '../../protocol/commands'
import type { Device } from '../../protocol/device'
import type { Timings } from '../debug/timings'
import { tick } from '../device/tick'
import type { Fleet } from '../fleet/fleet'

/**
 * Short enough that neither this page nor its neighbours stutter (a GPU process takes work in order), long enough that
 * a burst still runs when the one before it has been noticed to be done: fences are asked about every millisecond, and
 * on a busy machine later.
 */
const BURST_MS = 12
/** At full speed where the processor does the GPU's work, what begins and ends a burst takes the cores from it. */
const LONG_BURST_MS = 40
/** How long a hand is waited for that was on a control: a slider tells of each move. */
const ATTENTION_MS = 500

export function burstLength({ software }: Device, pace: Pace): number {
  return software && pace === null ? LONG_BURST_MS : BURST_MS
}

export class Throttle {
  readonly #burstMs: number
  readonly #timings: Timings | undefined
  #burst: number
  #before: Promise<void> = Promise.resolve()
  #lastDone = 0
  #touched = Number.NEGATIVE_INFINITY

  /** @param timings told of each burst, where they are wished for; @param first steps of the first, where it is known what fits */
  constructor(burstMs: number, timings?: Timings, first = 1) {
    this.#burstMs = burstMs
    this.#timings = timings
    this.#burst = first
  }

  /** Steps to enqueue at a time. */
  get burst(): number {
    return Math.max(1, Math.floor(this.#burst))
  }

  /** A hand is on a control, and what it sees next comes after the bursts that are under way: short ones, for a while. */
  hurry(): void {
    this.#touched = performance.now()
  }

  /** Gives way after a burst; resolves when there is room for the next. */
  async after(fleet: Fleet, steps: number, began: number): Promise<void> {
    const done = fleet.idle().then(() => this.#learn(steps, began))
    // Who waits for it next is told; until then nobody may be waiting.
    done.catch(() => undefined)
    await this.#before
    this.#before = done
    await tick()
  }

  /** Waits for everything enqueued. */
  async settle(): Promise<void> {
    await this.#before
  }

  #learn(steps: number, began: number): void {
    const now = performance.now()
    // A burst begins when the one before it is done: what it waited is not its own time.
    const elapsed = now - Math.max(began, this.#lastDone)
    this.#lastDone = now
    this.#timings?.burst(steps, elapsed)
    const isHurried = now - this.#touched < ATTENTION_MS
    const burstMs = isHurried ? Math.min(BURST_MS, this.#burstMs) : this.#burstMs
    const fitting = (steps * burstMs) / Math.max(elapsed, 0.1)
    // A full burst may at most double the next: one quick measurement proves little.
    this.#burst = Math.min(fitting, this.#burst * 2, 1000)
  }
}
