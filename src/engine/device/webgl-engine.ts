// The engine on the GPU, handed out only once it has computed the right numbers.
import * as tf from '@tensorflow/tfjs-core'
import type { DebugLog } from '../debug/console'
import { causeOf } from '../failed'
import { heldArrays } from '../fleet/webgl/block-arrays'
import { WebglFleet } from '../fleet/webgl/fleet'
import type { Engine } from './engine'
import type { GpuContext } from './gpu-context'
import { openGpu } from './gpu-device'
import { selfTest } from './self-test'
import { hidesItsName } from './software-names'
import { judgeBySpeed } from './software-speed'

/** Drivers reset a GPU that works on one thing for longer than some two seconds; a processor may. */
const PATIENCE_MS = 12_000
const SOFTWARE_PATIENCE_MS = 60_000

/** @throws GpuFailure that says why WebGL cannot be used or trusted here */
export async function webglEngine(context: GpuContext, debug?: DebugLog): Promise<Engine> {
  const gpu = await openGpu(debug, context)
  const engine: Engine = {
    device: {
      backend: 'webgl',
      renderer: gpu.renderer,
      software: gpu.software,
      ...(gpu.software ? { reason: 'The browser computes WebGL on the processor here.' } : {}),
    },
    createFleet: (plan) => new WebglFleet(gpu, plan),
    loss: { isLost: () => gpu.gl.isContextLost(), told: gpu.lost },
    memory() {
      const { numTensors } = tf.memory()
      const { count, bytes } = heldArrays(gpu)
      return { tensors: numTensors + count, gpuBytes: gpu.backend.memory().numBytesInGPU + bytes }
    },
  }
  try {
    await selfTest(engine)
    if (hidesItsName(gpu.renderer)) await judgeBySpeed(gpu, engine.device)
  } catch (error) {
    throw causeOf(error, engine)
  }
  gpu.patienceMs = gpu.software ? SOFTWARE_PATIENCE_MS : PATIENCE_MS
  return engine
}
