// Keeps the GPU busy without flooding it: bursts of a few milliseconds, two under way at most.
import { tick } from './device/tick'
import type { Fleet } from './fleet/fleet'

/** Short enough that neither this page nor its neighbours stutter: a GPU process takes work in order. */
const BURST_MS = 8

export class Throttle {
  #burst = 1
  #before: Promise<void> = Promise.resolve()

  /** Steps to enqueue at a time. */
  get burst(): number {
    return Math.max(1, Math.floor(this.#burst))
  }

  /** Gives way after a burst; resolves when there is room for the next. */
  async after(fleet: Fleet, steps: number, began: number): Promise<void> {
    const done = fleet.idle().then(() => this.#learn(steps, performance.now() - began))
    await this.#before
    this.#before = done
    await tick()
  }

  /** Waits for everything enqueued. */
  async settle(): Promise<void> {
    await this.#before
  }

  #learn(steps: number, elapsed: number): void {
    const fitting = (steps * BURST_MS) / Math.max(elapsed, 0.1)
    // A full burst may at most double the next: one quick measurement proves little.
    this.#burst = Math.min(fitting, this.#burst * 2, 1000)
  }
}
