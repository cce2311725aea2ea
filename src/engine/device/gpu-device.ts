// Opens TensorFlow.js's WebGL backend in a context and hands out what the fleet needs of it: its tensors, its reads.
// Core first, then the backend without kernels: the other order breaks the development server.

import { type MathBackendWebGL, setWebGLContext } from '@tensorflow/tfjs-backend-webgl/dist/base'
import * as tf from '@tensorflow/tfjs-core'
import type { DebugLog } from '../debug/console'
import { noFloat32, openContext } from './gpu-context'
import { contextLost, GpuFailure } from './gpu-failure'
import { saysSoftware } from './software-names'

export interface GpuDevice {
  gl: WebGL2RenderingContext
  backend: MathBackendWebGL
  renderer: string
  /** Whether the "GPU" is the processor. */
  software: boolean
  maxTextureSize: number
  /** How long it may leave a fence without an answer: short until it has shown that it computes. */
  patienceMs: number
  /** Resolves when the browser says that it has taken the context away. */
  lost: Promise<void>
  /** With `?debug=1`. */
  debug?: DebugLog | undefined
}

const FIRST_PATIENCE_MS = 10_000

/** @throws GpuFailure that says why WebGL cannot be used here */
export async function openGpu(debug?: DebugLog, { gl, lost } = openContext()): Promise<GpuDevice> {
  try {
    return { ...(await setUp(gl)), patienceMs: FIRST_PATIENCE_MS, lost, debug }
  } catch (error) {
    // A lost context passes no test: that is not what is wrong with it.
    throw gl.isContextLost() ? contextLost() : error
  }
}

async function setUp(gl: WebGL2RenderingContext): Promise<Omit<GpuDevice, 'patienceMs' | 'lost'>> {
  setWebGLContext(2, gl)
  // Kernels run where we say, or "on the GPU" is not true.
  tf.env().set('WEBGL_CPU_FORWARD', false)
  // A fleet allocates once and frees at its end: textures kept for reuse would only pile up.
  tf.env().set('WEBGL_DELETE_TEXTURE_THRESHOLD', 0)
  if (!(await tf.setBackend('webgl')))
    throw new GpuFailure('TensorFlow.js could not start its WebGL backend.')
  if (!tf.env().getBool('WEBGL_RENDER_FLOAT32_ENABLED')) throw noFloat32()
  const renderer = rendererName(gl)
  return {
    gl,
    backend: tf.backend() as MathBackendWebGL,
    renderer,
    software: saysSoftware(renderer),
    maxTextureSize: gl.getParameter(gl.MAX_TEXTURE_SIZE) as number,
  }
}

function rendererName(gl: WebGL2RenderingContext): string {
  const info = gl.getExtension('WEBGL_debug_renderer_info')
  return String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER))
}
