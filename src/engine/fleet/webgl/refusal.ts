// A program that the driver refuses: a sentence for people, and for developers its source beside what the driver says.
import { numberedSource } from '../../debug/numbered-source'
import { CONTEXT_LOST, type GpuDevice } from '../../device/gpu-device'

/** @param name the program's */
export function refusal(
  { gl, debug }: GpuDevice,
  name: string,
  program: WebGLProgram,
  shaders: readonly WebGLShader[],
): Error {
  // On a lost context nothing links, and it is nobody's fault.
  if (gl.isContextLost()) return new Error(CONTEXT_LOST)
  debug?.error(
    [
      `overfit-lab: the GPU program “${name}” was refused.`,
      gl.getProgramInfoLog(program) ?? '',
      ...shaders.map((shader) =>
        numberedSource(gl.getShaderSource(shader) ?? '', gl.getShaderInfoLog(shader)),
      ),
    ].join('\n\n'),
  )
  return new Error(`The graphics driver refuses the GPU program “${name}”, so WebGL cannot be used here.`)
}
