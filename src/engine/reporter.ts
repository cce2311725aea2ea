// When reports go out: about ten times a second, one under way at a time, training going on meanwhile.

const INTERVAL_MS = 90

export class Reporter {
  readonly #report: () => Promise<void>
  #last = 0
  #underWay: Promise<void> | undefined

  constructor(report: () => Promise<void>) {
    this.#report = report
  }

  /** Starts a report where one is due and none is under way. */
  consider(now: number): void {
    if (this.#underWay || now - this.#last < INTERVAL_MS) return
    this.#last = now
    void this.#begin()
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
