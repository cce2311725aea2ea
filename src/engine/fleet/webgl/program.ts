// Compiling our programs, and running one: a program, its textures, its block of sizes, and where it writes.
import type { GpuDevice } from '../../device/gpu-device'
import { contextLost } from '../../device/gpu-failure'
import { refusal } from './refusal'
import { unitOf } from './texture-units'

/** A fragment shader's text and the names its samplers have, in the order of the textures a draw gives. */
export interface ProgramSource {
  /** What it computes, for people: in errors, and for GPU tools in the shader itself. */
  name: string
  fragment: string
  samplers: readonly string[]
  /** Those of the samplers that read arrays. */
  arrays?: readonly string[]
  /** Rectangles to cover; none: the whole viewport. */
  rectangles?: number
}

/** Uniforms are told to the GPU where they have changed; the program is to be in use. */
export interface Program {
  name: string
  program: WebGLProgram
  /** Where its uniform block is bound. */
  blockPlace: number
  int(name: string, value: number): void
  uint(name: string, value: number): void
  pair(name: string, x: number, y: number): void
  /** @param corners four numbers a rectangle, in texels */
  rectangles(corners: Float32Array): void
}

const wholeViewport = `#version 300 es
void main() {
  gl_Position = vec4(gl_VertexID == 1 ? 3.0 : -1.0, gl_VertexID == 2 ? 3.0 : -1.0, 0.0, 1.0);
}`

/**
 * A rectangle as high as the target is one triangle over all of it, of which clipping by depth leaves the rectangle: of
 * two triangles those texels that the diagonal cuts would be computed twice, and of a narrow one that is most. Any
 * other is two triangles. In texels; the fragment learns which rectangle it lies in.
 */
const rectangleVertex = (count: number) => `#version 300 es
uniform vec4 rectangles[${count}];
uniform vec2 target;
flat out int rectangle;
void main() {
  rectangle = gl_VertexID / 6;
  int corner = gl_VertexID - rectangle * 6;
  vec4 r = rectangles[rectangle];
  bool right = corner == 1 || corner == 2 || corner == 4;
  bool top = corner == 2 || corner == 4 || corner == 5;
  vec2 texel = vec2(right ? r.z : r.x, top ? r.w : r.y);
  float depth = 0.0;
  if (r.w == target.y) {
    texel = corner < 3 ? vec2(corner == 1 ? 2.0 : 0.0, corner == 2 ? 2.0 : 0.0) * target : vec2(0.0);
    depth = (texel.x - r.x) / (r.z - r.x) * 2.0 - 1.0;
  }
  gl_Position = vec4(texel / target * 2.0 - 1.0, depth, 1.0);
}`

const prelude = `#version 300 es
precision highp float;
precision highp int;
precision highp sampler2D;
precision highp sampler2DArray;
`

/** Tools that record what a page draws show this name; it is one word for them. */
const label = (name: string) => `#define SHADER_NAME ${name.match(/\w+/g)?.join('_')}\n`

/**
 * @param blockPlace where its uniform block is to be bound
 * @throws GpuFailure in a sentence for people, where the driver refuses it
 */
export function compile(
  device: GpuDevice,
  { name, fragment, samplers, rectangles }: ProgramSource,
  blockPlace: number,
): Program {
  const { gl } = device
  const program = gl.createProgram()
  const vertexSource = rectangles ? rectangleVertex(rectangles) : wholeViewport
  const shaders = [
    compileShader(gl, gl.VERTEX_SHADER, vertexSource),
    compileShader(gl, gl.FRAGMENT_SHADER, prelude + label(name) + fragment),
  ]
  for (const shader of shaders) gl.attachShader(program, shader)
  gl.linkProgram(program)
  if (!gl.getProgramParameter(program, gl.LINK_STATUS)) throw refusal(device, name, program, shaders)
  for (const shader of shaders) gl.deleteShader(shader)
  gl.useProgram(program)
  for (const name of samplers) gl.uniform1i(gl.getUniformLocation(program, name), unitOf(name))
  const block = gl.getUniformBlockIndex(program, 'Shape')
  if (block !== gl.INVALID_INDEX) gl.uniformBlockBinding(program, block, blockPlace)
  return { name, blockPlace, ...uniformsOf(gl, program) }
}

interface Uniform {
  location: WebGLUniformLocation | null
  /** NaN before the first: equal to nothing. */
  x: number
  y: number
}

function uniformsOf(gl: WebGL2RenderingContext, program: WebGLProgram): Omit<Program, 'name' | 'blockPlace'> {
  const uniforms = new Map<string, Uniform>()
  let corners: Float32Array = new Float32Array()
  const find = (name: string): Uniform => {
    const location = gl.getUniformLocation(program, name)
    const uniform = { location, x: Number.NaN, y: Number.NaN }
    uniforms.set(name, uniform)
    return uniform
  }
  const change = (name: string, x: number, y: number): WebGLUniformLocation | null => {
    const uniform = uniforms.get(name) ?? find(name)
    if (uniform.x === x && uniform.y === y) return null
    uniform.x = x
    uniform.y = y
    return uniform.location
  }
  return {
    program,
    int(name, value) {
      const location = change(name, value, 0)
      if (location) gl.uniform1i(location, value)
    },
    uint(name, value) {
      const location = change(name, value, 0)
      if (location) gl.uniform1ui(location, value)
    },
    pair(name, x, y) {
      const location = change(name, x, y)
      if (location) gl.uniform2f(location, x, y)
    },
    rectangles(to) {
      if (areSame(corners, to)) return
      corners = to
      gl.uniform4fv((uniforms.get('rectangles') ?? find('rectangles')).location, to)
    },
  }
}

/** A loop: this is asked at every step. */
function areSame(one: Float32Array, other: Float32Array): boolean {
  if (one.length !== other.length) return false
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) return false
  return true
}

function compileShader(gl: WebGL2RenderingContext, type: number, source: string): WebGLShader {
  const shader = gl.createShader(type)
  if (!shader) throw contextLost()
  gl.shaderSource(shader, source)
  gl.compileShader(shader)
  return shader
}
