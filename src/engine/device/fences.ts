// Waiting for the GPU without stopping this thread.
import { sleep, tick } from './tick'

interface Waiting {
  fence: WebGLSync
  passed: () => void
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

/** Resolves when everything enqueued so far has been computed. */
export function gpuIdle({ gl }: { gl: WebGL2RenderingContext }): Promise<void> {
  const fence = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0)
  // Without a fence (a lost context gives none) the read that follows finds out.
  if (!fence) return Promise.resolve()
  gl.flush()
  return new Promise((passed) => {
    const queue = queues.get(gl) ?? { waiting: [], typicalMs: 0 }
    queues.set(gl, queue)
    if (queue.waiting.push({ fence, passed }) === 1) void poll(gl, queue)
  })
}

async function poll(gl: WebGL2RenderingContext, queue: Queue): Promise<void> {
  for (let oldest = queue.waiting[0]; oldest; oldest = queue.waiting[0]) {
    const began = performance.now()
    await untilPassed(gl, oldest.fence, queue.typicalMs)
    queue.typicalMs = Math.max(performance.now() - began, queue.typicalMs / 2)
    queue.waiting.shift()
    gl.deleteSync(oldest.fence)
    oldest.passed()
  }
}

/**
 * Asks first after about half of what it takes, then more and more closely: where the processor does the GPU's work,
 * each question takes a core from it. Nested timers would be held to four milliseconds, so each is set from a fresh task.
 */
async function untilPassed(gl: WebGL2RenderingContext, fence: WebGLSync, typicalMs: number): Promise<void> {
  let pause = typicalMs / 2
  // On a lost context no fence ever passes: whoever waits goes on, reads, and is told.
  while (gl.clientWaitSync(fence, 0, 0) === gl.TIMEOUT_EXPIRED && !gl.isContextLost()) {
    await sleep(Math.min(Math.max(pause, 1), LONGEST_SLEEP_MS))
    await tick()
    pause /= 2
  }
}
