// A texture of the backend's own: a packed tensor whose texels our programs read and write.
import * as tf from '@tensorflow/tfjs-core'
import type { GpuDevice } from '../../../device/gpu-device'

/** Owned by who created it; counted in `tf.memory()` like any tensor. */
export interface Sheet {
  texture: WebGLTexture
  /** In texels. */
  width: number
  height: number
  dispose(): void
}

/** @param width texels; @param height texels. The texels start as zeros. */
export function createSheet({ backend, maxTextureSize }: GpuDevice, width: number, height: number): Sheet {
  if (width > maxTextureSize || height > maxTextureSize) {
    throw new Error(
      `This network needs a texture of ${width} x ${height}, and the largest here is ${maxTextureSize}: train fewer models at once, fewer rows, or narrower layers.`,
    )
  }
  const info = backend.makeTensorInfo([height * 2, width * 2], 'float32')
  // Packed: the backend then lays [2h, 2w] out as h x w texels of four.
  backend.getDataInfo(info.dataId).isPacked = true
  const texture = backend.getTexture(info.dataId)
  const tensor = tf.engine().makeTensorFromTensorInfo(info, backend)
  return { texture, width, height, dispose: () => tensor.dispose() }
}

export function uploadTexels({ gl }: GpuDevice, sheet: Sheet, texels: Float32Array): void {
  gl.bindTexture(gl.TEXTURE_2D, sheet.texture)
  gl.texSubImage2D(gl.TEXTURE_2D, 0, 0, 0, sheet.width, sheet.height, gl.RGBA, gl.FLOAT, texels)
}
