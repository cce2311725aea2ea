import { expect, it } from 'vitest'
import { gpuIdle } from './fences'
import { CONTEXT_LOST, GpuFailure } from './gpu-failure'

const [EXPIRED, SIGNALED, FAILED] = [1, 2, 3]

/** A context of which only the fences are there. */
function fakeGpu(answers: () => number, patienceMs = 1e6) {
  const state = { isLost: false, deleted: 0 }
  const gl = {
    TIMEOUT_EXPIRED: EXPIRED,
    WAIT_FAILED: FAILED,
    fenceSync: () => ({}),
    flush: () => undefined,
    isContextLost: () => state.isLost,
    clientWaitSync: answers,
    deleteSync: () => state.deleted++,
  } as unknown as WebGL2RenderingContext
  return { device: { gl, patienceMs }, state }
}

it('whoever waits goes on in order when the fences pass', async () => {
  let asked = 0
  const { device, state } = fakeGpu(() => (++asked < 3 ? EXPIRED : SIGNALED))
  const passed: number[] = []
  await Promise.all([1, 2].map((one) => gpuIdle(device).then(() => passed.push(one))))
  expect([passed, state.deleted]).toEqual([[1, 2], 2])
})

/** What each came to. */
const reasonsOf = async (waiting: Promise<void>[]) =>
  (await Promise.allSettled(waiting)).map((one) => one.status === 'rejected' && one.reason)

it('fences that never pass fail all who wait, in seconds, and whoever comes after them', async () => {
  const { device } = fakeGpu(() => EXPIRED, 20)
  const silent = new GpuFailure('The GPU has not answered for 0 seconds.')
  expect(await reasonsOf([gpuIdle(device), gpuIdle(device)])).toEqual([silent, silent])
  expect(await reasonsOf([gpuIdle(device)])).toEqual([silent])
})

it('a context that is lost while they wait fails them all', async () => {
  const { device, state } = fakeGpu(() => EXPIRED)
  const waiting = [gpuIdle(device), gpuIdle(device)]
  state.isLost = true
  const lost = new GpuFailure(CONTEXT_LOST)
  expect(await reasonsOf([...waiting, gpuIdle(device)])).toEqual([lost, lost, lost])
})

it('a fence that fails is a lost context that nobody has been told of yet', async () => {
  await expect(gpuIdle(fakeGpu(() => FAILED).device)).rejects.toThrow(CONTEXT_LOST)
})
