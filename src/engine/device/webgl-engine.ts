// The engine on the GPU, handed out only once it has computed the right numbers.
import * as tf from '@tensorflow/tfjs-core'
import type { DebugLog } from '../debug/console'
import { heldArrays } from '../fleet/webgl/block-arrays'
import { WebglFleet } from '../fleet/webgl/fleet'
import type { Engine } from './engine'
import { openGpu } from './gpu-device'
import { selfTest } from './self-test'

/** @throws Error whose message says why WebGL cannot be used or trusted here */
export async function webglEngine(debug?: DebugLog): Promise<Engine> {
  const gpu = await openGpu(debug)
  const engine: Engine = {
    device: {
      backend: 'webgl',
      renderer: gpu.renderer,
      software: gpu.software,
      ...(gpu.software ? { reason: 'The browser computes WebGL on the processor here.' } : {}),
    },
    createFleet: (plan) => new WebglFleet(gpu, plan),
    memory() {
      const { numTensors } = tf.memory()
      const { count, bytes } = heldArrays(gpu)
      return { tensors: numTensors + count, gpuBytes: gpu.backend.memory().numBytesInGPU + bytes }
    },
  }
  await selfTest(engine)
  return engine
}
