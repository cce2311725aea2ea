// What a draw writes to: one sheet, or several at once.
import type { GpuDevice } from '../../device/gpu-device'
import type { Sheet } from './sheets/sheet'

export interface Target {
  framebuffer: WebGLFramebuffer
  width: number
  height: number
  dispose(): void
}

/** Of an array texture. */
export interface ArrayLayer {
  texture: WebGLTexture
  layer: number
}

/** How many outputs a draw may write at once. WebGL 2 promises four. */
export function mostOutputs({ gl }: GpuDevice): number {
  return Math.min(gl.getParameter(gl.MAX_DRAW_BUFFERS), gl.getParameter(gl.MAX_COLOR_ATTACHMENTS))
}

/** @param sheets all of one size; output location i writes sheet i */
export function createTarget({ gl }: GpuDevice, sheets: readonly Sheet[]): Target {
  return attach(gl, sheets[0] as Sheet, sheets, ({ texture }, attachment) => {
    gl.framebufferTexture2D(gl.FRAMEBUFFER, attachment, gl.TEXTURE_2D, texture, 0)
  })
}

/** @param layers all of that size; output location i writes layer i */
export function createLayersTarget(
  { gl }: GpuDevice,
  size: Pick<Target, 'width' | 'height'>,
  layers: readonly ArrayLayer[],
): Target {
  return attach(gl, size, layers, ({ texture, layer }, attachment) => {
    gl.framebufferTextureLayer(gl.FRAMEBUFFER, attachment, texture, 0, layer)
  })
}

function attach<Place>(
  gl: WebGL2RenderingContext,
  { width, height }: Pick<Target, 'width' | 'height'>,
  places: readonly Place[],
  attachOne: (place: Place, attachment: number) => void,
): Target {
  const framebuffer = gl.createFramebuffer()
  gl.bindFramebuffer(gl.FRAMEBUFFER, framebuffer)
  const attachments = places.map((_, i) => gl.COLOR_ATTACHMENT0 + i)
  places.forEach((place, i) => {
    attachOne(place, attachments[i] as number)
  })
  gl.drawBuffers(attachments)
  return { framebuffer, width, height, dispose: () => gl.deleteFramebuffer(framebuffer) }
}
