// One matrix for each layer, for every model, in blocks of 4x4 or 8x4: activations, deltas, gradients. Model by model.
// A draw writes all 2x2 texels of a block at once, so that each texel it fetches serves two or four of them.
import type { GpuDevice } from '../../../device/gpu-device'
import { createBlockArray } from '../block-arrays'
import type { BlockHeight } from '../programs/blocks'
import { foldRegion, type Region } from '../region'
import { createLayersTarget, type Target } from '../target'

export interface BlockSheet {
  /** A layer for each texel of a block, row by row. */
  texture: WebGLTexture
  target: Target
  region: Region
  dispose(): void
}

/** Blocks needed for so many columns: four to a block. */
export function columnsOfBlocks(count: number): number {
  return Math.ceil(count / 4)
}

/** Blocks needed for so many rows. */
export function rowsOfBlocks(count: number, height: BlockHeight): number {
  return Math.ceil(count / (2 * height))
}

/** @param rows blocks a model; @param columns units */
export function createBlockSheet(
  device: GpuDevice,
  models: number,
  rows: number,
  columns: number,
  height: BlockHeight,
): BlockSheet {
  const region = foldRegion(models * rows, columnsOfBlocks(columns), device.maxTextureSize)
  return { region, ...createBlocks(device, region.width * region.folds, region.height, height) }
}

/** @param width blocks; @param height blocks */
export function createBlocks(
  device: GpuDevice,
  width: number,
  height: number,
  blockHeight: BlockHeight,
): Omit<BlockSheet, 'region'> {
  const texels = 2 * blockHeight
  const array = createBlockArray(device, width, height, texels)
  const { texture } = array
  const layers = Array.from({ length: texels }, (_, layer) => ({ texture, layer }))
  const target = createLayersTarget(device, { width, height }, layers)
  return {
    texture,
    target,
    dispose() {
      target.dispose()
      array.dispose()
    },
  }
}
