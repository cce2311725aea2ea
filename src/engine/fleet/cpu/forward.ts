// The forward pass on the processor.
import type { ActivationKind } from '../../../catalog/activations/activation'
import { dropThreshold, layerHash } from '../../../catalog/dropout/mask'
import type { Kernels, Values } from './kernels'
import type { Network } from './network'
import type { Workspace } from './workspace'

export interface Dropout {
  rate: number
  seed: number
  step: number
  /** The first row's place in its batch. */
  first: number
}

/**
 * Fills work.h from the inputs; the last layer's are logits.
 *
 * @param inputs [rows, fanIn of the first layer], row-major
 * @param dropout none in evaluation mode
 */
export function forward(
  kernels: Kernels,
  network: Network,
  activation: ActivationKind,
  inputs: Values,
  rows: number,
  work: Workspace,
  dropout?: Dropout,
): void {
  work.h[0] = inputs
  for (let l = 0; l < network.length; l++) {
    const layer = network[l] as Network[number]
    const z = work.h[l + 1] as Values
    kernels.affine(work.h[l] as Values, layer.weights.values, layer.biases.values, z, rows, layer)
    if (l === network.length - 1) return
    kernels.activate(activation, z, rows * layer.fanOut)
    if (dropout && dropout.rate > 0) drop(kernels, z, rows, layer.fanOut, l, work, dropout)
  }
}

function drop(
  kernels: Kernels,
  h: Values,
  rows: number,
  units: number,
  layer: number,
  work: Workspace,
  { rate, seed, step, first }: Dropout,
): void {
  kernels.drop(h, work.kept[layer + 1] as Uint8Array, first, rows, units, {
    shared: layerHash(seed, step, layer),
    threshold: dropThreshold(rate),
    scale: 1 / (1 - rate),
  })
}
