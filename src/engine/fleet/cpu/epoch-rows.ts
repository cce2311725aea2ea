// The training rows in the order of an epoch, so that a batch is one contiguous piece.
import type { Rows } from '../fleet'
import type { HeldRows } from './evaluate'
import type { Room, Values } from './kernels'

/** Where the rows of a split are to lie, in the kernels' memory. */
export function roomForRows({ count, inputs, targets }: Rows, room: Room): HeldRows {
  return { count, inputs: room.values(inputs.length), targets: room.values(targets.length) }
}

export class EpochRows {
  readonly #rows: HeldRows
  readonly #widths: { inputs: number; outputs: number }
  readonly #arranged: HeldRows
  #order: readonly number[] = []

  /** @param isShuffled whether an epoch has an order of its own */
  constructor(rows: HeldRows, widths: { inputs: number; outputs: number }, isShuffled: boolean, room: Room) {
    this.#rows = rows
    this.#widths = widths
    const { count } = rows
    this.#arranged = isShuffled
      ? { count, inputs: room.values(count * widths.inputs), targets: room.values(count * widths.outputs) }
      : rows
  }

  arrange(order: readonly number[]): void {
    this.#order = order
    if (this.#arranged === this.#rows) return
    place(this.#rows.inputs, this.#arranged.inputs, order, this.#widths.inputs)
    place(this.#rows.targets, this.#arranged.targets, order, this.#widths.outputs)
  }

  /** The training row at a place of the epoch. */
  rowAt(place: number): number {
    return this.#order[place] as number
  }

  slice(begin: number, end: number): { inputs: Values; targets: Values } {
    const { inputs, outputs } = this.#widths
    return {
      inputs: this.#arranged.inputs.subarray(begin * inputs, end * inputs),
      targets: this.#arranged.targets.subarray(begin * outputs, end * outputs),
    }
  }
}

function place(from: Values, into: Values, order: readonly number[], width: number): void {
  order.forEach((row, n) => {
    into.set(from.subarray(row * width, (row + 1) * width), n * width)
  })
}
