// Reading a texture back, and believing it only where it was read.
import { gpuIdle } from './fences'
import type { GpuDevice } from './gpu-device'
import { contextLost } from './gpu-failure'

/** A bit pattern that no computation leaves behind: a signalling NaN. */
const UNREAD = 0x7fa5a5a5

/**
 * Reads the first rows of a texture without stopping the GPU: a copy into a buffer, a fence, then the bytes.
 *
 * @returns RGBA texels, row by row
 * @throws GpuFailure where the context was lost
 */
export async function readTexels(
  device: GpuDevice,
  texture: WebGLTexture,
  rows: number,
  columns: number,
): Promise<Float32Array> {
  const { gl } = device
  const buffer = device.backend.gpgpu.createBufferFromTexture(texture, rows, columns)
  await gpuIdle(device)
  const bits = new Int32Array(rows * columns * 4).fill(UNREAD)
  gl.bindBuffer(gl.PIXEL_PACK_BUFFER, buffer)
  gl.getBufferSubData(gl.PIXEL_PACK_BUFFER, 0, bits)
  gl.bindBuffer(gl.PIXEL_PACK_BUFFER, null)
  gl.deleteBuffer(buffer)
  // A lost context gives no error, and may be told of later than it happens: then nothing has been read.
  if (gl.isContextLost() || bits.at(-1) === UNREAD) throw contextLost()
  return new Float32Array(bits.buffer)
}
