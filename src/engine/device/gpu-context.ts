// A context of WebGL 2 for the worker. Whether there is one is known without TensorFlow.js, which need not come otherwise.
import { contextLost, GpuFailure } from './gpu-failure'

export interface GpuContext {
  gl: WebGL2RenderingContext
  /** Resolves when the browser says that it has taken the context away. */
  lost: Promise<void>
}

/** @throws GpuFailure that says why there is none to train with */
export function openContext(): GpuContext {
  if (typeof OffscreenCanvas === 'undefined') throw new GpuFailure('This browser has no OffscreenCanvas.')
  const canvas = new OffscreenCanvas(1, 1)
  const lost = new Promise<void>((tell) => {
    canvas.addEventListener('webglcontextlost', () => tell())
  })
  const gl = createContext(canvas)
  // A lost context has no extensions: that is not what is wrong with it.
  if (!gl.getExtension('EXT_color_buffer_float')) throw gl.isContextLost() ? contextLost() : noFloat32()
  return { gl, lost }
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

export function noFloat32(): GpuFailure {
  return new GpuFailure(
    'This device cannot render to 32-bit float textures, and 16 bits are too few to train with.',
  )
}
