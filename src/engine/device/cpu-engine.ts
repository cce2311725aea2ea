// The engine on the processor: always there.
import { CpuFleet } from '../fleet/cpu/fleet'
import { hasVectors } from '../fleet/cpu/processor'
import { loadVectors } from '../fleet/cpu/vectors/load-vectors'
import type { Engine } from './engine'

/** With vectors where there are any. */
export async function fastCpuEngine(reason: string): Promise<Engine> {
  await loadVectors()
  return cpuEngine(reason)
}

export function cpuEngine(reason: string): Engine {
  return {
    device: { backend: 'cpu', renderer: hasVectors() ? 'WebAssembly' : 'JavaScript', software: true, reason },
    createFleet: (plan) => new CpuFleet(plan),
    memory: () => ({ tensors: 0, gpuBytes: 0 }),
  }
}
