// Compiling our programs, and running one: a program, its textures, its block of sizes, and where it writes.
import type { GpuDevice } from '../../device/gpu-device'

/** A fragment shader's text and the names its samplers have, in the order of the textures a draw gives. */
export interface ProgramSource {
  fragment: string
  samplers: readonly string[]
  /** Rectangles to cover; none: the whole viewport. */
  rectangles?: number
}

export interface Program {
  program: WebGLProgram
  uniform(name: string): WebGLUniformLocation | null
}

const wholeViewport = `#version 300 es
void main() {
  gl_Position = vec4(gl_VertexID == 1 ? 3.0 : -1.0, gl_VertexID == 2 ? 3.0 : -1.0, 0.0, 1.0);
}`

/** Two triangles a rectangle, in texels; the fragment learns which rectangle it lies in. */
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
  gl_Position = vec4(texel / target * 2.0 - 1.0, 0.0, 1.0);
}`

const prelude = `#version 300 es
precision highp float;
precision highp int;
precision highp sampler2D;
`

export function compile({ gl }: GpuDevice, { fragment, samplers, rectangles }: ProgramSource): Program {
  const program = gl.createProgram()
  const vertexSource = rectangles ? rectangleVertex(rectangles) : wholeViewport
  const shaders = [
    compileShader(gl, gl.VERTEX_SHADER, vertexSource),
    compileShader(gl, gl.FRAGMENT_SHADER, prelude + fragment),
  ]
  for (const shader of shaders) gl.attachShader(program, shader)
  gl.linkProgram(program)
  if (!gl.getProgramParameter(program, gl.LINK_STATUS)) {
    const log = shaders.map((shader) => gl.getShaderInfoLog(shader)).join('\n')
    throw new Error(`A GPU program did not compile: ${gl.getProgramInfoLog(program)}\n${log}`)
  }
  for (const shader of shaders) gl.deleteShader(shader)
  gl.useProgram(program)
  samplers.forEach((name, unit) => {
    gl.uniform1i(gl.getUniformLocation(program, name), unit)
  })
  const block = gl.getUniformBlockIndex(program, 'Shape')
  if (block !== gl.INVALID_INDEX) gl.uniformBlockBinding(program, block, 0)
  const locations = new Map<string, WebGLUniformLocation | null>()
  return {
    program,
    uniform(name) {
      if (!locations.has(name)) locations.set(name, gl.getUniformLocation(program, name))
      return locations.get(name) as WebGLUniformLocation | null
    },
  }
}

function compileShader(gl: WebGL2RenderingContext, type: number, source: string): WebGLShader {
  const shader = gl.createShader(type)
  if (!shader) throw new Error('The browser took the GPU away (the WebGL context was lost).')
  gl.shaderSource(shader, source)
  gl.compileShader(shader)
  return shader
}
