// The backward pass on the processor: from logits to the gradient of the data loss.
import type { ActivationMath } from '../../../catalog/activations/activation'
import type { LayerLayout } from '../../../experiment/layout'
import { affineGradient, affineTransposed } from './dense'
import type { Workspace } from './workspace'

/**
 * Writes the gradient of every parameter; the last layer's deltas are already in work.d.
 *
 * @param dropoutRate of the forward pass that filled work.h and work.kept
 */
export function backward(
  parameters: Float32Array,
  layout: readonly LayerLayout[],
  activation: ActivationMath,
  rows: number,
  dropoutRate: number,
  work: Workspace,
  gradient: Float32Array,
): void {
  for (let l = layout.length - 1; l >= 0; l--) {
    const { fanIn, fanOut, weights, biases } = layout[l] as LayerLayout
    const h = work.h[l] as Float32Array
    const d = work.d[l + 1] as Float32Array
    affineGradient(h, d, rows, fanIn, fanOut, gradient, weights.begin, biases.begin)
    if (l === 0) return
    const back = work.d[l] as Float32Array
    affineTransposed(d, parameters, weights.begin, rows, fanIn, fanOut, back)
    throughActivation(back, h, rows * fanIn, activation, dropoutRate, work.kept[l] as Uint8Array)
  }
}

function throughActivation(
  d: Float32Array,
  h: Float32Array,
  length: number,
  activation: ActivationMath,
  rate: number,
  kept: Uint8Array,
): void {
  if (rate === 0) {
    activation.chain(d, h, length)
    return
  }
  const keep = 1 - rate
  for (let i = 0; i < length; i++) {
    // The stored activation is scaled by 1 / keep; the derivative is a function of the unscaled one.
    d[i] = kept[i] ? ((d[i] as number) / keep) * activation.derivative((h[i] as number) * keep) : 0
  }
}
