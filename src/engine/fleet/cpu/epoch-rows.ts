// The training rows laid out in the order of an epoch, so that a batch is one contiguous piece.
import type { Rows } from '../fleet'

export class EpochRows {
  readonly #rows: Rows
  readonly #inputs: number
  readonly #outputs: number
  readonly #arranged: Rows
  #order: readonly number[] = []

  constructor(rows: Rows, inputs: number, outputs: number) {
    this.#rows = rows
    this.#inputs = inputs
    this.#outputs = outputs
    this.#arranged = { count: rows.count, inputs: rows.inputs.slice(), targets: rows.targets.slice() }
  }

  arrange(order: readonly number[]): void {
    this.#order = order
    const { inputs, targets } = this.#rows
    order.forEach((row, n) => {
      this.#arranged.inputs.set(
        inputs.subarray(row * this.#inputs, (row + 1) * this.#inputs),
        n * this.#inputs,
      )
      this.#arranged.targets.set(
        targets.subarray(row * this.#outputs, (row + 1) * this.#outputs),
        n * this.#outputs,
      )
    })
  }

  /** The training row at a place of the epoch. */
  rowAt(place: number): number {
    return this.#order[place] as number
  }

  slice(begin: number, end: number): { inputs: Float32Array; targets: Float32Array } {
    return {
      inputs: this.#arranged.inputs.subarray(begin * this.#inputs, end * this.#inputs),
      targets: this.#arranged.targets.subarray(begin * this.#outputs, end * this.#outputs),
    }
  }
}
