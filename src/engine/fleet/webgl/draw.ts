// One draw, prepared once and run many times: program, textures, sizes and target are fixed; only a few uniforms move.
import type { GpuDevice } from '../../device/gpu-device'
import type { Program, ProgramSource } from './program'
import { programFor } from './program-cache'
import type { Region } from './region'
import { bindShape, shareShape } from './shape-blocks'
import type { Target } from './target'
import { bindTextures, unitOf } from './texture-units'

/**
 * Texel fetches that take as long as one draw more where the processor draws: 40 µs, at 4 ns on both cores. Two models of
 * 1-32-32-1 on 40 rows, which fetch 7,700 to save a draw, take 0.94 of the time.
 */
export const FETCHES_OF_A_DRAW = 10_000

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
  /** Sets the moving uniforms (the program is bound) and draws. */
  run(setUniforms?: (program: Program) => void): void
  dispose(): void
}

export function prepareDraw(device: GpuDevice, plan: DrawPlan): Draw {
  const { gl } = device
  const { source, textures, target, rectangles } = plan
  const program = programFor(device, source)
  const shape = plan.shape && shareShape(device, plan.shape)
  const bindings = source.samplers.map((name, i) => ({
    unit: unitOf(name),
    texture: textures[i] as WebGLTexture,
    isArray: source.arrays?.includes(name) ?? false,
  }))
  const corners = rectangles && cornersOf(rectangles)
  const vertices = rectangles ? rectangles.length * 6 : 3
  return {
    run(setUniforms) {
      if (inUse !== program) gl.useProgram(program.program)
      inUse = program
      gl.bindFramebuffer(gl.FRAMEBUFFER, target.framebuffer)
      cover(gl, target)
      if (shape) bindShape(gl, program.blockPlace, shape)
      bindTextures(gl, bindings)
      if (corners) {
        program.rectangles(corners)
        program.pair('target', target.width, target.height)
      }
      setUniforms?.(program)
      gl.drawArrays(gl.TRIANGLES, 0, vertices)
    },
    dispose: () => shape?.dispose(),
  }
}

function cornersOf(rectangles: readonly Region[]): Float32Array {
  return Float32Array.from(
    rectangles.flatMap(({ x, width, height, folds }) => [x, 0, x + width * folds, height]),
  )
}

/** Of the draws under way: what need not be said again. Between them others may have used the context. */
let inUse: Program | undefined
let covered: Pick<Target, 'width' | 'height'> | undefined

function cover(gl: WebGL2RenderingContext, { width, height }: Target): void {
  if (covered?.width !== width || covered.height !== height) gl.viewport(0, 0, width, height)
  covered = { width, height }
}

const prepared = new WeakSet<WebGL2RenderingContext>()

/** The backend starts with scissoring and culling, for kernels of its own: none of them ever runs. */
function prepare(gl: WebGL2RenderingContext): void {
  if (prepared.has(gl)) return
  gl.disable(gl.SCISSOR_TEST)
  gl.disable(gl.CULL_FACE)
  gl.bindVertexArray(null)
  prepared.add(gl)
}

/** Runs our draws; the active texture unit is then 0 again, where the backend works on a texture. */
export function drawing({ gl }: GpuDevice, draw: () => void): void {
  prepare(gl)
  inUse = undefined
  covered = undefined
  draw()
  gl.activeTexture(gl.TEXTURE0)
}
