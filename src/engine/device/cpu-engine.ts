// The engine on the processor: always there.
import { CpuFleet } from '../fleet/cpu/fleet'
import type { Engine } from './engine'

export function cpuEngine(reason: string): Engine {
  return {
    device: { backend: 'cpu', renderer: 'JavaScript', software: true, reason },
    createFleet: (plan) => new CpuFleet(plan),
    memory: () => ({ tensors: 0, gpuBytes: 0 }),
  }
}
