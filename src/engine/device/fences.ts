// Waiting for the GPU without stopping this thread.
import { sleep, tick } from './tick'

interface Waiting {
  fence: WebGLSync
  passed: () => void
}

/** Fences pass in the order they were set, so only the oldest is ever asked. */
const queues = new WeakMap<WebGL2RenderingContext, Waiting[]>()

/** Resolves when everything enqueued so far has been computed. */
export function gpuIdle({ gl }: { gl: WebGL2RenderingContext }): Promise<void> {
  const fence = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0)
  // Without a fence (a lost context gives none) the read that follows finds out.
  if (!fence) return Promise.resolve()
  gl.flush()
  return new Promise((passed) => {
    const queue = queues.get(gl) ?? []
    queues.set(gl, queue)
    if (queue.push({ fence, passed }) === 1) void poll(gl, queue)
  })
}

/** Asks about every millisecond; nested timers would be held to four, so each is set from a fresh task. */
async function poll(gl: WebGL2RenderingContext, queue: Waiting[]): Promise<void> {
  for (let oldest = queue[0]; oldest; oldest = queue[0]) {
    // On a lost context no fence ever passes: whoever waits goes on, reads, and is told.
    if (gl.clientWaitSync(oldest.fence, 0, 0) === gl.TIMEOUT_EXPIRED && !gl.isContextLost()) {
      await sleep(1)
      await tick()
      continue
    }
    queue.shift()
    gl.deleteSync(oldest.fence)
    oldest.passed()
  }
}
