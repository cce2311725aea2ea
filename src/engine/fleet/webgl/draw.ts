// One draw, prepared once and run many times: program, textures, sizes and target are fixed; only a few uniforms move.
import type { GpuDevice } from '../../device/gpu-device'
import type { Program, ProgramSource } from './program'
import { programFor } from './program-cache'
import type { Region } from './region'
import type { Target } from './target'

export interface DrawPlan {
  source: ProgramSource
  /** In the order of the source's samplers. */
  textures: readonly WebGLTexture[]
  target: Target
  /** The block `Shape`, four integers a member. */
  shape?: readonly (readonly number[])[]
  /** What to cover, where the source has rectangles. */
  rectangles?: readonly Region[]
}

export interface Draw {
  program: Program
  /** Sets the moving uniforms (the program is bound) and draws. */
  run(setUniforms?: (program: Program) => void): void
  dispose(): void
}

export function prepareDraw(device: GpuDevice, plan: DrawPlan): Draw {
  const { gl } = device
  const { source, textures, target, rectangles } = plan
  const program = programFor(device, source)
  const shape = plan.shape ? createShape(gl, plan.shape) : null
  const corners = rectangles && Float32Array.from(rectangles.flatMap(cornersOf))
  const vertices = rectangles ? rectangles.length * 6 : 3
  return {
    program,
    run(setUniforms) {
      gl.useProgram(program.program)
      gl.bindFramebuffer(gl.FRAMEBUFFER, target.framebuffer)
      gl.viewport(0, 0, target.width, target.height)
      if (shape) gl.bindBufferBase(gl.UNIFORM_BUFFER, 0, shape)
      for (let unit = 0; unit < textures.length; unit++) {
        gl.activeTexture(gl.TEXTURE0 + unit)
        gl.bindTexture(gl.TEXTURE_2D, textures[unit] as WebGLTexture)
      }
      if (corners) {
        gl.uniform4fv(program.uniform('rectangles'), corners)
        gl.uniform2f(program.uniform('target'), target.width, target.height)
      }
      setUniforms?.(program)
      gl.drawArrays(gl.TRIANGLES, 0, vertices)
    },
    dispose: () => gl.deleteBuffer(shape),
  }
}

function createShape(gl: WebGL2RenderingContext, members: readonly (readonly number[])[]): WebGLBuffer {
  const buffer = gl.createBuffer()
  gl.bindBuffer(gl.UNIFORM_BUFFER, buffer)
  gl.bufferData(gl.UNIFORM_BUFFER, Int32Array.from(members.flatMap(padded)), gl.STATIC_DRAW)
  return buffer
}

/** std140 gives each member four integers. */
function padded(member: readonly number[]): number[] {
  return [0, 1, 2, 3].map((i) => member[i] ?? 0)
}

function cornersOf({ x, width, height, folds }: Region): number[] {
  return [x, 0, x + width * folds, height]
}

/**
 * Runs our draws and then puts back what the backend believes of the context.
 *
 * The backend keeps scissoring on and binds its own vertex arrays; our draws have neither.
 */
export function drawing(device: GpuDevice, draw: () => void): void {
  const { gl } = device
  gl.disable(gl.SCISSOR_TEST)
  gl.disable(gl.CULL_FACE)
  gl.bindVertexArray(null)
  draw()
  gl.enable(gl.SCISSOR_TEST)
  gl.enable(gl.CULL_FACE)
  gl.activeTexture(gl.TEXTURE0)
}
