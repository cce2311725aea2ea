// The metrics of a run since its step 0, in typed arrays that grow by doubling: charts draw thinned views of it.
import { columnAt, type MetricColumn } from '../protocol/metrics'

const FIRST_CAPACITY = 512

export class History {
  #width = 0
  #count = 0
  #rows = new Float64Array(0)

  get count(): number {
    return this.#count
  }

  /** Number of layers whose norms each row ends with. */
  get layers(): number {
    return Math.max(0, this.#width - Object.keys(columnAt).length)
  }

  clear(): void {
    this.#count = 0
    this.#width = 0
  }

  /** All rows as a history of their own; this one is empty afterwards. */
  takeAway(): History {
    const taken = new History()
    ;[taken.#width, taken.#count, taken.#rows] = [this.#width, this.#count, this.#rows]
    this.#rows = new Float64Array(0)
    this.clear()
    return taken
  }

  append(rows: Float64Array, width: number): void {
    if (this.#count === 0) this.#begin(width)
    const needed = this.#count * width + rows.length
    if (needed > this.#rows.length) this.#grow(needed)
    this.#rows.set(rows, this.#count * width)
    this.#count += rows.length / width
  }

  /** The value of a column in row i, oldest first. */
  at(i: number, column: MetricColumn): number {
    return this.#rows[i * this.#width + columnAt[column]] as number
  }

  layerNormAt(i: number, layer: number): number {
    return this.#rows[i * this.#width + Object.keys(columnAt).length + layer] as number
  }

  #begin(width: number): void {
    this.#width = width
    this.#rows = new Float64Array(FIRST_CAPACITY * width)
  }

  #grow(needed: number): void {
    const larger = new Float64Array(Math.max(needed, this.#rows.length * 2))
    larger.set(this.#rows)
    this.#rows = larger
  }
}
