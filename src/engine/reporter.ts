// When reports go out: a few times a second, one under way at a time, training going on meanwhile.
import type { Device } from '../protocol/commands'

/** Each report makes the page draw a frame; where the processor draws it, training stands still meanwhile. */
export function reportInterval({ software }: Device): number {
  return software ? 250 : 90
}

export class Reporter {
  readonly #report: () => Promise<void>
  readonly #intervalMs: number
  #last = 0
  #underWay: Promise<void> | undefined
  #failure: { error: unknown } | undefined

  constructor(report: () => Promise<void>, intervalMs: number) {
    this.#report = report
    this.#intervalMs = intervalMs
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
  consider(now: number): void {
    const failure = this.#failure
    this.#failure = undefined
    if (failure) throw failure.error
    if (this.#underWay || now - this.#last < this.#intervalMs) return
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
