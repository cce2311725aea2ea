// A program that the driver refuses: a sentence for people, and for developers its source beside what the driver says.
import { numberedSource } from '../../debug/numbered-source'
import type { GpuDevice } from '../../device/gpu-device'
import { contextLost, GpuFailure } from '../../device/gpu-failure'

/** @param name the program's */
export function refusal(
  { gl, debug }: GpuDevice,
  name: string,
  program: WebGLProgram,
  shaders: readonly WebGLShader[],
): GpuFailure {
  // On a lost context nothing links, and it is nobody's fault.
  if (gl.isContextLost()) return contextLost()
  debug?.error(
    [
      `overfit-lab: the GPU program “${name}” was refused.`,
      gl.getProgramInfoLog(program) ?? '',
      ...shaders.map((shader) =>
        numberedSource(gl.getShaderSource(shader) ?? '', gl.getShaderInfoLog(shader)),
      ),
    ].join('\n\n'),
  )
  return new GpuFailure(
    `The graphics driver refuses the GPU program “${name}”, so WebGL cannot be used here.`,
  )
}
