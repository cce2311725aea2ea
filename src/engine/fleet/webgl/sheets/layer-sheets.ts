// One matrix for each layer, for every model: activations, deltas, logits. Model by model, row pairs, unit pairs.
import type { GpuDevice } from '../../../device/gpu-device'
import { half } from '../pack'
import { foldRegion, type Region } from '../region'
import { createTarget, type Target } from '../target'
import { createSheet, type Sheet } from './sheet'

export interface LayerSheet {
  sheet: Sheet
  target: Target
  region: Region
  dispose(): void
}

/**
 * @param rows texel rows a model
 * @param columns units, or 1 for a number a row pair
 */
export function createLayerSheet(
  device: GpuDevice,
  models: number,
  rows: number,
  columns: number,
): LayerSheet {
  const region = foldRegion(models * rows, half(columns), device.maxTextureSize)
  const sheet = createSheet(device, region.width * region.folds, region.height)
  const target = createTarget(device, [sheet])
  return {
    sheet,
    target,
    region,
    dispose() {
      target.dispose()
      sheet.dispose()
    },
  }
}
