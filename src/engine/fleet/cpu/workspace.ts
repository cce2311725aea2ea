// Scratch arrays of one pass through a network: activations, deltas, and which units dropout kept.
import type { Room, Values } from './kernels'

export interface Workspace {
  /** Rows there is room for. */
  rows: number
  /** h[l]: what layer l puts out, l = 1 … L (the last are logits), [rows, sizes[l]]; h[0] is set to the inputs. */
  h: Values[]
  /** d[l]: derivative of the loss by layer l's pre-activation; same shapes, but none where nothing is trained. */
  d: Values[]
  /** kept[l]: 1 where dropout kept the unit. */
  kept: Uint8Array[]
  /** Of a measurement. */
  sums: Float64Array
}

/** @param trained rows that go back through the network as well, ≤ rows */
export function createWorkspace(
  room: Room,
  sizes: readonly number[],
  rows: number,
  trained = rows,
): Workspace {
  const perLayer = <T>(count: number, make: (length: number) => T) =>
    sizes.map((width, l) => make(l === 0 ? 0 : count * width))
  return {
    rows,
    h: perLayer(rows, (length) => room.values(length)),
    d: perLayer(trained, (length) => room.values(length)),
    kept: perLayer(rows, (length) => room.flags(length)),
    sums: room.sums(4),
  }
}
