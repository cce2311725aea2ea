// The worker's thread. Alone in its file, so that tests put a port of their own in its place.

/** @throws in words where the browser lets the page have none */
export function spawnWorker(): Worker {
  try {
    return new Worker(new URL('../../engine/worker.ts', import.meta.url), { type: 'module' })
  } catch {
    throw new Error(
      self.origin === 'null'
        ? 'This page is in a sandboxed frame that lets it have no thread to train in: the frame has to allow-same-origin.'
        : 'This browser lets the page have no thread to train in.',
    )
  }
}
