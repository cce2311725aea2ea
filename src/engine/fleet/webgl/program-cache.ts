// Programs compiled once for each device, whatever sizes they are used with: sizes are uniforms.
import type { GpuDevice } from '../../device/gpu-device'
import { compile, type Program, type ProgramSource } from './program'
import { BLOCK_PLACES } from './shape-blocks'

const caches = new WeakMap<GpuDevice, Map<string, Program>>()

/** The shader's text is the key: the same text is the same program. */
export function programFor(device: GpuDevice, source: ProgramSource): Program {
  let cache = caches.get(device)
  if (!cache) {
    cache = new Map()
    caches.set(device, cache)
  }
  const key = `${source.rectangles ?? 0}${source.fragment}`
  let program = cache.get(key)
  if (!program) {
    program = compile(device, source, cache.size % BLOCK_PLACES)
    cache.set(key, program)
  }
  return program
}

/** The names of all that this device has compiled: a test's measure of "nothing was compiled again". */
export function compiledPrograms(device: GpuDevice): string[] {
  return [...(caches.get(device)?.values() ?? [])].map(({ name }) => name)
}
