// The textures that TensorFlow.js does not know of, counted as it counts its own: what is held must be seen.
import type { GpuDevice } from '../../device/gpu-device'

export interface Held {
  count: number
  bytes: number
}

const held = new WeakMap<WebGL2RenderingContext, Held>()

const BYTES_PER_TEXEL = 16

export interface BlockArray {
  texture: WebGLTexture
  dispose(): void
}

export function heldArrays({ gl }: GpuDevice): Held {
  return held.get(gl) ?? { count: 0, bytes: 0 }
}

/** @param width blocks; @param height blocks; @param layers texels a block. They start as zeros. */
export function createBlockArray(
  device: GpuDevice,
  width: number,
  height: number,
  layers: number,
): BlockArray {
  const { gl } = device
  const texture = gl.createTexture()
  gl.bindTexture(gl.TEXTURE_2D_ARRAY, texture)
  gl.texStorage3D(gl.TEXTURE_2D_ARRAY, 1, gl.RGBA32F, width, height, layers)
  gl.texParameteri(gl.TEXTURE_2D_ARRAY, gl.TEXTURE_MIN_FILTER, gl.NEAREST)
  gl.texParameteri(gl.TEXTURE_2D_ARRAY, gl.TEXTURE_MAG_FILTER, gl.NEAREST)
  gl.bindTexture(gl.TEXTURE_2D_ARRAY, null)
  const bytes = width * height * layers * BYTES_PER_TEXEL
  count(device, 1, bytes)
  return {
    texture,
    dispose() {
      gl.deleteTexture(texture)
      count(device, -1, -bytes)
    },
  }
}

function count(device: GpuDevice, more: number, moreBytes: number): void {
  const { count, bytes } = heldArrays(device)
  held.set(device.gl, { count: count + more, bytes: bytes + moreBytes })
}
