import { expect, it } from 'vitest'
import type { GpuDevice } from './gpu-device'
import { CONTEXT_LOST } from './gpu-failure'
import { readTexels } from './read-texels'

/** A context that fills what is read from it, or leaves it as it was. */
function fakeDevice(fill: ((bits: Int32Array) => void) | undefined): GpuDevice {
  const nothing = () => undefined
  const gl = {
    fenceSync: () => ({}),
    clientWaitSync: () => 0,
    isContextLost: () => false,
    getBufferSubData: (_target: number, _at: number, bits: Int32Array) => fill?.(bits),
    ...{ flush: nothing, deleteSync: nothing, bindBuffer: nothing, deleteBuffer: nothing },
  }
  return { gl, patienceMs: 1e6, backend: { gpgpu: { createBufferFromTexture: () => ({}) } } } as never
}

it('gives what was read, to the bit', async () => {
  const values = Float32Array.of(1, Number.NaN, -0, 4, 5, 6, 7, Number.POSITIVE_INFINITY)
  const device = fakeDevice((bits) => bits.set(new Int32Array(values.buffer)))
  expect(await readTexels(device, {}, 1, 2)).toEqual(values)
})

it('what was not read is a lost context, never a row of zeros or a run that has diverged', async () => {
  await expect(readTexels(fakeDevice(undefined), {}, 1, 2)).rejects.toThrow(CONTEXT_LOST)
})
