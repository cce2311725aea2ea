// When reports go out: a few times a second, one under way at a time, training going on meanwhile.
import type { Pace } from '../../protocol/commands'
import type { Device } from '../../protocol/device'

/**
 * Each report makes the page draw a frame; where the processor draws it, training stands still meanwhile. On the cpu
 * engine that counts at full speed alone: a pace leaves time for both.
 */
export function reportInterval({ software, backend }: Device, pace: Pace): number {
  return software || (backend === 'cpu' && pace === null) ? 250 : 90
}

export class Reporter {
  readonly #report: () => Promise<void>
  #last = 0
  #underWay: Promise<void> | undefined
  #failure: { error: unknown } | undefined

  constructor(report: () => Promise<void>) {
    this.#report = report
  }

  /** A hand is on a control and waits for an answer: the next report is due at once. */
  hurry(): void {
    this.#last = 0
  }

  /**
   * Starts a report where one is due and none is under way.
   *
   * @throws what the report before failed with: a lost GPU is found out by reading from it
   */
  consider(now: number, intervalMs: number): void {
    const failure = this.#failure
    this.#failure = undefined
    if (failure) throw failure.error
    if (this.#underWay || now - this.#last < intervalMs) return
    this.#last = now
    this.#begin().catch((error) => {
      this.#failure = { error }
    })
  }

  /** A report that begins after whatever is under way; resolves when it has gone out. */
  async now(): Promise<void> {
    await this.#underWay
    await this.#begin()
  }

  async settle(): Promise<void> {
    await this.#underWay
  }

  #begin(): Promise<void> {
    this.#underWay = this.#report().finally(() => {
      this.#underWay = undefined
    })
    return this.#underWay
  }
}
