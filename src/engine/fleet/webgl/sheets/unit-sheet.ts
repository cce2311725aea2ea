// A texel for each pair of a layer's units, all layers side by side, a row a model.
import type { LayerLayout } from '../../../../experiment/layout'
import type { GpuDevice } from '../../../device/gpu-device'
import { half } from '../pack'
import { type LaidOutLayers, layOutLayers } from '../parameter-atlas'
import type { Region } from '../region'
import { createTarget, type Target } from '../target'
import { createSheet, type Sheet } from './sheet'

export interface UnitSheet {
  sheet: Sheet
  target: Target
  /** Of each layer. */
  regions: Region[]
  dispose(): void
}

/** @param x the first texel column */
export function layOutUnits(
  layout: readonly LayerLayout[],
  models: number,
  maxTextureSize: number,
  x = 0,
): LaidOutLayers {
  const widthOf = ({ fanOut }: LayerLayout) => half(fanOut)
  return layOutLayers(layout, models, maxTextureSize, widthOf, x, () => 1)
}

export function createUnitSheet(
  device: GpuDevice,
  models: number,
  layout: readonly LayerLayout[],
): UnitSheet {
  const { width, height, regions } = layOutUnits(layout, models, device.maxTextureSize)
  const sheet = createSheet(device, width, height)
  const target = createTarget(device, [sheet])
  return {
    sheet,
    target,
    regions,
    dispose() {
      target.dispose()
      sheet.dispose()
    },
  }
}
