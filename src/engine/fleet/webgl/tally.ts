// The texture of a tally: a texel for each row pair, beside them one for each texel row of each layer's
// parameters and, where asked, one for each pair of a layer's units.
import type { LayerLayout } from '../../../experiment/layout'
import type { GpuDevice } from '../../device/gpu-device'
import { layOutLayers } from './parameter-atlas'
import { foldRegion, type Region } from './region'
import { createSheet } from './sheets/sheet'
import { layOutUnits } from './sheets/unit-sheet'
import { createTarget, type Target } from './target'

export interface Tally {
  texture: WebGLTexture
  target: Target
  /** Of the row pairs. */
  scores: Region
  /** Of each layer. */
  sums: Region[]
  /** Of each layer's pairs of units; none where they are not measured. */
  units: Region[]
  dispose(): void
}

const noUnits = { width: 0, height: 0, regions: [] }

/** @param rows texel rows a model */
export function createTally(
  device: GpuDevice,
  models: number,
  rows: number,
  layout: readonly LayerLayout[],
  hasUnits: boolean,
): Tally {
  const scores = foldRegion(models * rows, 1, device.maxTextureSize)
  const layers = layOutLayers(layout, models, device.maxTextureSize, () => 1, scores.folds)
  const units = hasUnits ? layOutUnits(layout, models, device.maxTextureSize, layers.width) : noUnits
  const height = Math.max(scores.height, layers.height, units.height)
  const sheet = createSheet(device, Math.max(layers.width, units.width), height)
  const target = createTarget(device, [sheet])
  return {
    texture: sheet.texture,
    target,
    scores,
    sums: layers.regions,
    units: units.regions,
    dispose() {
      target.dispose()
      sheet.dispose()
    },
  }
}
