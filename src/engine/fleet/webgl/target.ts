// What a draw writes to: one sheet, or several at once.
import type { GpuDevice } from '../../device/gpu-device'
import type { Sheet } from './sheets/sheet'

export interface Target {
  framebuffer: WebGLFramebuffer
  width: number
  height: number
  dispose(): void
}

/** @param sheets all of one size; output location i writes sheet i */
export function createTarget({ gl }: GpuDevice, sheets: readonly Sheet[]): Target {
  const framebuffer = gl.createFramebuffer()
  gl.bindFramebuffer(gl.FRAMEBUFFER, framebuffer)
  sheets.forEach(({ texture }, i) => {
    gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0 + i, gl.TEXTURE_2D, texture, 0)
  })
  gl.drawBuffers(sheets.map((_, i) => gl.COLOR_ATTACHMENT0 + i))
  const { width, height } = sheets[0] as Sheet
  return { framebuffer, width, height, dispose: () => gl.deleteFramebuffer(framebuffer) }
}
