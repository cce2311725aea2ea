// Holds something costly to a share of the time: after it took t, it is not due again until t / share has passed.

export class Share {
  readonly #share: number
  #due = 0

  constructor(share: number) {
    this.#share = share
  }

  isDue(): boolean {
    return performance.now() >= this.#due
  }

  async time<T>(work: Promise<T>): Promise<T> {
    const began = performance.now()
    // Not due while it is under way.
    this.#due = Number.POSITIVE_INFINITY
    try {
      return await work
    } finally {
      this.#due = began + (performance.now() - began) / this.#share
    }
  }
}
