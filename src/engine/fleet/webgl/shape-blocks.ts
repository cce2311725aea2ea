// Uniform blocks of sizes: the same numbers are the same buffer, and stay bound at their program's own place.
import type { GpuDevice } from '../../device/gpu-device'

export interface ShapeBlock {
  buffer: WebGLBuffer
  dispose(): void
}

interface Shared {
  buffer: WebGLBuffer
  users: number
}

const known = new WeakMap<GpuDevice, Map<string, Shared>>()

/** @param members four integers each, as std140 lays them out; what is missing is 0 */
export function shareShape(device: GpuDevice, members: readonly (readonly number[])[]): ShapeBlock {
  const blocks = known.get(device) ?? new Map<string, Shared>()
  known.set(device, blocks)
  const integers = members.flatMap((member) => [0, 1, 2, 3].map((i) => member[i] ?? 0))
  const key = integers.join()
  const shared = blocks.get(key) ?? { buffer: createBuffer(device, integers), users: 0 }
  blocks.set(key, shared)
  shared.users++
  return {
    buffer: shared.buffer,
    dispose() {
      shared.users--
      if (shared.users > 0) return
      blocks.delete(key)
      device.gl.deleteBuffer(shared.buffer)
    },
  }
}

function createBuffer({ gl }: GpuDevice, integers: readonly number[]): WebGLBuffer {
  const buffer = gl.createBuffer()
  gl.bindBuffer(gl.UNIFORM_BUFFER, buffer)
  gl.bufferData(gl.UNIFORM_BUFFER, Int32Array.from(integers), gl.STATIC_DRAW)
  return buffer
}

/** WebGL 2 promises so many places for blocks; programs beyond them share. */
export const BLOCK_PLACES = 24

const bound = new WeakMap<WebGL2RenderingContext, WebGLBuffer[]>()

/** @param place below `BLOCK_PLACES` */
export function bindShape(gl: WebGL2RenderingContext, place: number, { buffer }: ShapeBlock): void {
  const held = bound.get(gl) ?? []
  bound.set(gl, held)
  if (held[place] === buffer) return
  gl.bindBufferBase(gl.UNIFORM_BUFFER, place, buffer)
  held[place] = buffer
}
