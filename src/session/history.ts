// The metrics of a run since its step 0, in typed arrays of bounded size: charts draw thinned views of it.
import { columnAt, layerNormAt, type MetricColumn } from '../protocol/metrics'

const FIRST_CAPACITY = 512
/** A million steps of the fixed schedule, 1 MB; beyond, every other row of the older half goes. */
export const ROW_LIMIT = 10_000

export class History {
  #width = 0
  #count = 0
  #rows = new Float64Array(0)

  get count(): number {
    return this.#count
  }

  /** Every row, one behind the other, each of `layers` norms more than the fixed columns. */
  get rows(): Float64Array<ArrayBuffer> {
    return this.#rows.slice(0, this.#count * this.#width)
  }

  /** Numbers in a row. */
  get width(): number {
    return this.#width
  }

  /** Number of layers whose norms each row ends with. */
  get layers(): number {
    return Math.max(0, this.#width - layerNormAt(0))
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

  /** All rows once more; this one keeps its own. */
  copy(): History {
    const copy = new History()
    ;[copy.#width, copy.#count] = [this.#width, this.#count]
    copy.#rows = this.rows
    return copy
  }

  /**
   * A step has one row, the newest: it is measured again when something is tuned or taken back there. A row of an earlier
   * step takes the place of all from there on: a run that has diverged goes back.
   */
  append(rows: Float64Array, width: number): void {
    if (this.#count === 0) this.#begin(width)
    const needed = this.#count * width + rows.length
    if (needed > this.#rows.length) this.#grow(needed)
    for (let at = 0; at < rows.length; at += width) this.#put(rows.subarray(at, at + width))
    while (this.#count > ROW_LIMIT) this.#halveOlderHalf()
  }

  /** The value of a column in row i, oldest first. */
  at(i: number, column: MetricColumn): number {
    return this.#rows[i * this.#width + columnAt[column]] as number
  }

  layerNormAt(i: number, layer: number): number {
    return this.#rows[i * this.#width + layerNormAt(layer)] as number
  }

  /** The newest row whose step is not after this one; −1 where there is none. */
  indexAt(step: number): number {
    let [low, high] = [0, this.#count]
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.at(middle, 'step') <= step) low = middle + 1
      else high = middle
    }
    return low - 1
  }

  /** Forgets what was measured at a step or after it. */
  dropFrom(step: number): void {
    this.#count = this.indexAt(step - 1) + 1
  }

  #put(row: Float64Array): void {
    const step = row[columnAt.step] as number
    if (this.#count > 0 && this.at(this.#count - 1, 'step') >= step) this.dropFrom(step)
    this.#rows.set(row, this.#count * this.#width)
    this.#count++
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

  /** The first row, the validation minimum and the newer half stay. */
  #halveOlderHalf(): void {
    const [width, half, best] = [this.#width, this.#count >> 1, this.#bestRow()]
    let kept = 0
    for (let i = 0; i < this.#count; i++) {
      if (i < half && i % 2 === 1 && i !== best) continue
      this.#rows.copyWithin(kept * width, i * width, (i + 1) * width)
      kept++
    }
    this.#count = kept
  }

  /** The first of the lowest validation losses; without validation rows the first row. */
  #bestRow(): number {
    let best = 0
    for (let i = 1; i < this.#count; i++) {
      if (this.at(i, 'validationLoss') < this.at(best, 'validationLoss')) best = i
    }
    return best
  }
}
