// The texture of a tally: a texel for each row pair, and beside them one for each texel row of each layer's parameters.
import type { LayerLayout } from '../../../experiment/layout'
import type { GpuDevice } from '../../device/gpu-device'
import { layOutLayers } from './parameter-atlas'
import { foldRegion, type Region } from './region'
import { createSheet } from './sheet'
import { createTarget, type Target } from './target'

export interface Tally {
  texture: WebGLTexture
  target: Target
  /** Of the row pairs. */
  scores: Region
  /** Of each layer. */
  sums: Region[]
  dispose(): void
}

/** @param rows texel rows a model */
export function createTally(
  device: GpuDevice,
  models: number,
  rows: number,
  layout: readonly LayerLayout[],
): Tally {
  const scores = foldRegion(models * rows, 1, device.maxTextureSize)
  const layers = layOutLayers(layout, models, device.maxTextureSize, () => 1, scores.folds)
  const sheet = createSheet(device, layers.width, Math.max(scores.height, layers.height))
  const target = createTarget(device, [sheet])
  return {
    texture: sheet.texture,
    target,
    scores,
    sums: layers.regions,
    dispose() {
      target.dispose()
      sheet.dispose()
    },
  }
}
