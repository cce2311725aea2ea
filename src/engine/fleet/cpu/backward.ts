// The backward pass on the processor: from logits to the gradient of the data loss.
import type { ActivationKind } from '../../../catalog/activations/activation'
import type { Kernels, Values } from './kernels'
import type { Layer, Network } from './network'
import type { Workspace } from './workspace'

/**
 * Writes the gradient of every parameter; the last layer's deltas are already in work.d.
 *
 * @param dropoutRate of the forward pass that filled work.h and work.kept
 * @param gradient a network whose values they are
 */
export function backward(
  kernels: Kernels,
  network: Network,
  activation: ActivationKind,
  rows: number,
  dropoutRate: number,
  work: Workspace,
  gradient: Network,
): void {
  for (let l = network.length - 1; l >= 0; l--) {
    const [layer, into] = [network[l] as Layer, gradient[l] as Layer]
    const h = work.h[l] as Values
    const d = work.d[l + 1] as Values
    kernels.affineGradient(h, d, into.weights.values, into.biases.values, rows, layer)
    if (l === 0) return
    const back = work.d[l] as Values
    kernels.affineTransposed(d, layer.weights.values, back, rows, layer)
    const length = rows * layer.fanIn
    if (dropoutRate === 0) kernels.chain(activation, back, h, length)
    else kernels.chainKept(activation, back, h, work.kept[l] as Uint8Array, 1 - dropoutRate, length)
  }
}
