// One matrix for each layer, for every model, in blocks of 4x4: activations, deltas, gradients. Model by model.
// A draw writes the four 2x2 texels of a block at once, so that each texel it fetches serves two of them.
import type { GpuDevice } from '../../../device/gpu-device'
import { createBlockArray, QUARTERS } from '../block-arrays'
import { foldRegion, type Region } from '../region'
import type { Target } from '../target'

export interface BlockSheet {
  /** A layer for each quarter of a block: upper left, upper right, lower left, lower right. */
  texture: WebGLTexture
  target: Target
  region: Region
  dispose(): void
}

/** Blocks needed for so many rows or columns: four to a block. */
export function quarter(count: number): number {
  return Math.ceil(count / 4)
}

/** @param rows blocks a model; @param columns units */
export function createBlockSheet(
  device: GpuDevice,
  models: number,
  rows: number,
  columns: number,
): BlockSheet {
  const region = foldRegion(models * rows, quarter(columns), device.maxTextureSize)
  return { region, ...createBlocks(device, region.width * region.folds, region.height) }
}

/** @param width blocks; @param height blocks */
export function createBlocks(device: GpuDevice, width: number, height: number): Omit<BlockSheet, 'region'> {
  const { gl } = device
  const array = createBlockArray(device, width, height)
  const framebuffer = gl.createFramebuffer()
  const quarters = Array.from({ length: QUARTERS }, (_, i) => gl.COLOR_ATTACHMENT0 + i)
  gl.bindFramebuffer(gl.FRAMEBUFFER, framebuffer)
  quarters.forEach((attachment, i) => {
    gl.framebufferTextureLayer(gl.FRAMEBUFFER, attachment, array.texture, 0, i)
  })
  gl.drawBuffers(quarters)
  const target = { framebuffer, width, height, dispose: () => gl.deleteFramebuffer(framebuffer) }
  return {
    texture: array.texture,
    target,
    dispose() {
      target.dispose()
      array.dispose()
    },
  }
}
