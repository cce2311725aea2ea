// Scratch arrays of one pass through a network: activations, deltas, and which units dropout kept.

export interface Workspace {
  /** Rows there is room for. */
  rows: number
  /** h[l]: what layer l puts out, l = 1 … L (the last are logits), [rows, sizes[l]]; h[0] is set to the inputs. */
  h: Float32Array[]
  /** d[l]: derivative of the loss by layer l's pre-activation; same shapes. */
  d: Float32Array[]
  /** kept[l]: 1 where dropout kept the unit. */
  kept: Uint8Array[]
}

export function createWorkspace(sizes: readonly number[], rows: number): Workspace {
  const perLayer = <T>(make: (length: number) => T) =>
    sizes.map((width, l) => make(l === 0 ? 0 : rows * width))
  return {
    rows,
    h: perLayer((length) => new Float32Array(length)),
    d: perLayer((length) => new Float32Array(length)),
    kept: perLayer((length) => new Uint8Array(length)),
  }
}
