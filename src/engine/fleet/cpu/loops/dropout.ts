// Dropout's loops: which units are kept, and the way back through them.
import type { ActivationKind } from '../../../../catalog/activations/activation'
import { activationMath } from '../../../../catalog/activations/math-table'
import { unitDraw } from '../../../../catalog/dropout/mask'
import type { Drawing } from '../kernels'

/** Inverted dropout: what is kept is scaled by 1 / (1 − rate), so that evaluation needs no change. */
export function drop(
  h: Float32Array,
  kept: Uint8Array,
  first: number,
  rows: number,
  units: number,
  { shared, threshold, scale }: Drawing,
): void {
  for (let n = 0; n < rows; n++) {
    for (let u = 0; u < units; u++) {
      const i = n * units + u
      const keep = unitDraw(shared, first + n, u) >= threshold
      kept[i] = keep ? 1 : 0
      h[i] = keep ? (h[i] as number) * scale : 0
    }
  }
}

export function chainKept(
  kind: ActivationKind,
  d: Float32Array,
  h: Float32Array,
  kept: Uint8Array,
  keep: number,
  length: number,
): void {
  const { derivative } = activationMath[kind]
  for (let i = 0; i < length; i++) {
    // The stored activation is scaled by 1 / keep; the derivative is a function of the unscaled one.
    d[i] = kept[i] ? ((d[i] as number) / keep) * derivative((h[i] as number) * keep) : 0
  }
}
