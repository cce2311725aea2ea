// The forward pass on the processor.
import type { ActivationMath } from '../../../catalog/activations/activation'
import { dropThreshold, layerHash, unitDraw } from '../../../catalog/dropout/mask'
import type { LayerLayout } from '../../../experiment/layout'
import { affine } from './dense'
import type { Workspace } from './workspace'

export interface Dropout {
  rate: number
  seed: number
  step: number
}

/**
 * Fills work.h from the inputs; the last layer's are logits.
 *
 * @param inputs [rows, fanIn of the first layer], row-major
 * @param dropout none in evaluation mode
 */
export function forward(
  parameters: Float32Array,
  layout: readonly LayerLayout[],
  activation: ActivationMath,
  inputs: Float32Array,
  rows: number,
  work: Workspace,
  dropout?: Dropout,
): void {
  work.h[0] = inputs
  layout.forEach(({ fanIn, fanOut, weights, biases }, l) => {
    const z = work.h[l + 1] as Float32Array
    affine(work.h[l] as Float32Array, parameters, weights.begin, biases.begin, rows, fanIn, fanOut, z)
    if (l === layout.length - 1) return
    activation.activate(z, rows * fanOut)
    if (dropout && dropout.rate > 0) drop(z, work.kept[l + 1] as Uint8Array, rows, fanOut, l, dropout)
  })
}

/** Inverted dropout: what is kept is scaled by 1 / (1 − rate), so that evaluation needs no change. */
function drop(
  h: Float32Array,
  kept: Uint8Array,
  rows: number,
  units: number,
  layer: number,
  dropout: Dropout,
): void {
  const shared = layerHash(dropout.seed, dropout.step, layer)
  const threshold = dropThreshold(dropout.rate)
  const scale = 1 / (1 - dropout.rate)
  for (let n = 0; n < rows; n++) {
    for (let u = 0; u < units; u++) {
      const i = n * units + u
      const keep = unitDraw(shared, n, u) >= threshold
      kept[i] = keep ? 1 : 0
      h[i] = keep ? (h[i] as number) * scale : 0
    }
  }
}
