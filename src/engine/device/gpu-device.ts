// Opens TensorFlow.js's WebGL backend and hands out what the fleet needs of it: its context, its tensors, its reads.
// Core first, then the backend without kernels: the other order breaks the development server.

import { type MathBackendWebGL, setWebGLContext } from '@tensorflow/tfjs-backend-webgl/dist/base'
import * as tf from '@tensorflow/tfjs-core'
import type { DebugLog } from '../debug/console'
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
export async function openGpu(debug?: DebugLog): Promise<GpuDevice> {
  if (typeof OffscreenCanvas === 'undefined') throw new GpuFailure('This browser has no OffscreenCanvas.')
  const canvas = new OffscreenCanvas(1, 1)
  const lost = new Promise<void>((tell) => {
    canvas.addEventListener('webglcontextlost', () => tell())
  })
  const gl = createContext(canvas)
  try {
    return { ...(await setUp(gl)), patienceMs: FIRST_PATIENCE_MS, lost, debug }
  } catch (error) {
    // A lost context has no extensions and passes no test: that is not what is wrong with it.
    throw gl.isContextLost() ? contextLost() : error
  }
}

async function setUp(gl: WebGL2RenderingContext): Promise<Omit<GpuDevice, 'patienceMs' | 'lost'>> {
  if (!gl.getExtension('EXT_color_buffer_float')) throw noFloat32()
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

function createContext(canvas: OffscreenCanvas): WebGL2RenderingContext {
  const gl = canvas.getContext('webgl2', {
    alpha: false,
    antialias: false,
    depth: false,
    stencil: false,
    powerPreference: 'high-performance',
    // Software rendering is welcome: it is slower, not wrong.
    failIfMajorPerformanceCaveat: false,
  })
  if (!gl) {
    throw new GpuFailure(
      'This browser gives the training thread no WebGL 2: it has none, has switched it off, or keeps it for pages.',
    )
  }
  return gl
}

function noFloat32(): GpuFailure {
  return new GpuFailure(
    'This device cannot render to 32-bit float textures, and 16 bits are too few to train with.',
  )
}

function rendererName(gl: WebGL2RenderingContext): string {
  const info = gl.getExtension('WEBGL_debug_renderer_info')
  return String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER))
}
