// The order in which training rows are seen: reshuffled each epoch, the short last batch kept.
import { permutation, type Stream, stream } from '../../catalog/random/stream'

export interface Batch {
  /** Set when this batch begins an epoch: every row's index, in the new order. */
  order?: readonly number[]
  /** The batch is order[begin … end − 1]. */
  begin: number
  end: number
  /** 0, 1, 2, … within the epoch. */
  index: number
}

/** Both engines and every fleet of one seed take the same batches. */
export class Batches {
  readonly #seed: number
  readonly #count: number
  readonly #size: number
  #random: Stream
  #next = 0
  #started = false

  /** @param size rows a batch; none, or more than there are: all rows in their own order, never shuffled */
  constructor(seed: number, count: number, size: number | undefined) {
    this.#seed = seed
    this.#random = stream(seed, 'batches')
    this.#count = count
    this.#size = Math.min(size ?? count, count)
  }

  get perEpoch(): number {
    return Math.ceil(this.#count / this.#size)
  }

  get size(): number {
    return this.#size
  }

  /**
   * On or back, from after the batch of one step to after that of another.
   *
   * @returns the order of the rows there, where an epoch has begun on the way
   */
  skip(from: number, to: number): readonly number[] | undefined {
    if (to < from) this.#rewind()
    let order: readonly number[] | undefined
    for (let step = to < from ? 0 : from; step < to; step++) order = this.next().order ?? order
    return order
  }

  #rewind(): void {
    this.#random = stream(this.#seed, 'batches')
    this.#next = 0
    this.#started = false
  }

  next(): Batch {
    const index = this.#next
    const begin = index * this.#size
    const batch = { index, begin, end: Math.min(begin + this.#size, this.#count) }
    this.#next = (index + 1) % this.perEpoch
    const order = index === 0 ? this.#order() : undefined
    return order ? { ...batch, order } : batch
  }

  #order(): readonly number[] | undefined {
    if (this.#size < this.#count) return permutation(this.#random, this.#count)
    // One batch of everything: its order does not matter to a mean, so it is laid down once.
    if (this.#started) return undefined
    this.#started = true
    return Array.from({ length: this.#count }, (_, i) => i)
  }
}
