// Opens TensorFlow.js's WebGL backend and hands out what the fleet needs of it: its context, its tensors, its reads.
// Core first, then the backend without kernels: the other order breaks the development server.

import { type MathBackendWebGL, setWebGLContext } from '@tensorflow/tfjs-backend-webgl/dist/base'
import * as tf from '@tensorflow/tfjs-core'
import type { DebugLog } from '../debug/console'
import { gpuIdle } from './fences'

export interface GpuDevice {
  gl: WebGL2RenderingContext
  backend: MathBackendWebGL
  renderer: string
  /** Whether the "GPU" is the processor. */
  software: boolean
  maxTextureSize: number
  /** With `?debug=1`. */
  debug?: DebugLog | undefined
}

export const CONTEXT_LOST = 'The browser took the GPU away (the WebGL context was lost).'

/** @throws Error whose message says why WebGL cannot be used here */
export async function openGpu(debug?: DebugLog): Promise<GpuDevice> {
  const gl = createContext()
  setWebGLContext(2, gl)
  // Kernels run where we say, or "on the GPU" is not true.
  tf.env().set('WEBGL_CPU_FORWARD', false)
  // A fleet allocates once and frees at its end: textures kept for reuse would only pile up.
  tf.env().set('WEBGL_DELETE_TEXTURE_THRESHOLD', 0)
  if (!(await tf.setBackend('webgl'))) throw new Error('TensorFlow.js could not start its WebGL backend.')
  if (!tf.env().getBool('WEBGL_RENDER_FLOAT32_ENABLED')) {
    throw new Error(
      'This device cannot render to 32-bit float textures, and 16 bits are too few to train with.',
    )
  }
  const renderer = rendererName(gl)
  return {
    gl,
    backend: tf.backend() as MathBackendWebGL,
    renderer,
    software: /swiftshader|llvmpipe|software|basic render/i.test(renderer),
    maxTextureSize: gl.getParameter(gl.MAX_TEXTURE_SIZE) as number,
    debug,
  }
}

function createContext(): WebGL2RenderingContext {
  if (typeof OffscreenCanvas === 'undefined') throw new Error('This browser has no OffscreenCanvas.')
  const gl = new OffscreenCanvas(1, 1).getContext('webgl2', {
    alpha: false,
    antialias: false,
    depth: false,
    stencil: false,
    powerPreference: 'high-performance',
    // Software rendering is welcome: it is slower, not wrong.
    failIfMajorPerformanceCaveat: false,
  })
  if (!gl) throw new Error('This browser has no WebGL 2, or it is switched off.')
  if (!gl.getExtension('EXT_color_buffer_float'))
    throw new Error('This device cannot render to float textures.')
  return gl
}

function rendererName(gl: WebGL2RenderingContext): string {
  const info = gl.getExtension('WEBGL_debug_renderer_info')
  return String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER))
}

/**
 * Reads the first rows of a texture without stopping the GPU: a copy into a buffer, a fence, then the bytes.
 *
 * @returns RGBA texels, row by row
 * @throws Error where the context was lost
 */
export async function readTexels(
  device: GpuDevice,
  texture: WebGLTexture,
  rows: number,
  columns: number,
): Promise<Float32Array> {
  const { gl } = device
  const { gpgpu } = device.backend
  const buffer = gpgpu.createBufferFromTexture(texture, rows, columns)
  await gpuIdle(device)
  const texels = gpgpu.downloadFloat32MatrixFromBuffer(buffer, rows * columns * 4)
  gl.deleteBuffer(buffer)
  // A lost context gives zeros, not an error.
  if (gl.isContextLost()) throw new Error(CONTEXT_LOST)
  return texels
}
