// The last two layers' deltas as one target, where computing the output's anew for each block of hidden ones is cheaper
// than a draw.
import { lossGlsl } from '../../../../catalog/losses/glsl-table'
import type { LayerLayout } from '../../../../experiment/layout'
import { FETCHES_OF_A_DRAW } from '../draw'
import type { Network } from '../network'
import { half } from '../pack'
import { createLayersTarget, mostOutputs, type Target } from '../target'
import { type BlockSheet, columnsOfBlocks } from './block-sheet'

export interface JoinedDeltas extends Pick<BlockSheet, 'region'> {
  target: Target
}

/**
 * A GPU has memory on its chip for so many outputs of few pixels: six are 96 bytes a pixel, and some have 64.
 *
 * @param blocks rows of blocks a model of a batch
 */
export function areJoined({ device, models, atlas, loss, height }: Network, blocks: number): boolean {
  const { fanIn, fanOut } = atlas.layout.at(-1) as LayerLayout
  const hasOneTexel = atlas.layout.length > 1 && half(fanOut) === 1 && !lossGlsl[loss].coupled
  const fetches = models * blocks * columnsOfBlocks(fanIn) * half(fanIn) * (height + 1)
  const isCheaper = device.software && hasOneTexel && fetches <= FETCHES_OF_A_DRAW
  return isCheaper && 3 * height <= mostOutputs(device)
}

/** @param outputs as wide as `hidden`: a row's are written once for each of its blocks, and the first is read */
export function joinDeltas(
  { device, height }: Network,
  hidden: BlockSheet,
  outputs: BlockSheet,
): JoinedDeltas {
  const whole = Array.from({ length: 2 * height }, (_, layer) => ({ texture: hidden.texture, layer }))
  const leftColumn = Array.from({ length: height }, (_, row) => ({
    texture: outputs.texture,
    layer: 2 * row,
  }))
  const target = createLayersTarget(device, hidden.target, [...whole, ...leftColumn])
  return { region: hidden.region, target }
}
