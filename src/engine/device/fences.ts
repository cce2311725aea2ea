// Waiting for the GPU without stopping this thread.
import { contextLost, GpuFailure } from './gpu-failure'
import { sleep, tick } from './tick'

/** Whose fences are waited for. */
interface Fenced {
  gl: WebGL2RenderingContext
  /** How long it may leave a fence without an answer. */
  patienceMs: number
}

interface Waiting {
  fence: WebGLSync
  passed: () => void
  failed: (error: unknown) => void
}

/** Fences pass in the order they were set, so only the oldest is ever asked. */
interface Queue {
  waiting: Waiting[]
  /** About how long the oldest takes: the longest of the last few. */
  typicalMs: number
}

const queues = new WeakMap<WebGL2RenderingContext, Queue>()

/** Whoever waits for little is not to wait for a large part of what others take. */
const LONGEST_SLEEP_MS = 4
/**
 * More has passed between two questions only where this thread stood still itself: a busy machine, a sleeping laptop, a
 * hidden tab. None of them is the GPU's silence.
 */
const LONGEST_COUNTED_MS = 8

/**
 * Resolves when everything enqueued so far has been computed.
 *
 * @throws GpuFailure where the context was lost, or does not answer
 */
export function gpuIdle(device: Fenced): Promise<void> {
  const { gl } = device
  const fence = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0)
  // A lost context may give one, which never passes.
  if (!fence || gl.isContextLost()) return Promise.reject(contextLost())
  gl.flush()
  return new Promise((passed, failed) => {
    const queue = queues.get(gl) ?? { waiting: [], typicalMs: 0 }
    queues.set(gl, queue)
    if (queue.waiting.push({ fence, passed, failed }) === 1) void poll(device, queue)
  })
}

async function poll(device: Fenced, queue: Queue): Promise<void> {
  for (let oldest = queue.waiting[0]; oldest; oldest = queue.waiting[0]) {
    const began = performance.now()
    try {
      await untilPassed(device, oldest.fence, queue.typicalMs)
    } catch (error) {
      for (const { failed } of queue.waiting.splice(0)) failed(error)
      return
    }
    queue.typicalMs = Math.max(performance.now() - began, queue.typicalMs / 2)
    queue.waiting.shift()
    device.gl.deleteSync(oldest.fence)
    oldest.passed()
  }
}

/**
 * Asks first after about half of what it takes, then more and more closely: where the processor does the GPU's work,
 * each question takes a core from it. Nested timers would be held to four milliseconds, so each is set from a fresh task.
 */
async function untilPassed(device: Fenced, fence: WebGLSync, typicalMs: number): Promise<void> {
  let pause = typicalMs / 2
  let [waited, asked] = [0, performance.now()]
  while (!hasPassed(device.gl, fence)) {
    if (waited > device.patienceMs) throw silent(device.patienceMs)
    await sleep(Math.min(Math.max(pause, 1), LONGEST_SLEEP_MS))
    await tick()
    pause /= 2
    const now = performance.now()
    waited += Math.min(now - asked, LONGEST_COUNTED_MS)
    asked = now
  }
}

function hasPassed(gl: WebGL2RenderingContext, fence: WebGLSync): boolean {
  const answer = gl.clientWaitSync(fence, 0, 0)
  if (gl.isContextLost() || answer === gl.WAIT_FAILED) throw contextLost()
  return answer !== gl.TIMEOUT_EXPIRED
}

function silent(patienceMs: number): GpuFailure {
  return new GpuFailure(`The GPU has not answered for ${Math.round(patienceMs / 1000)} seconds.`)
}
