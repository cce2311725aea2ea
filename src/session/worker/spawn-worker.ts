// The worker's thread. Alone in its file, so that tests put a port of their own in its place.

export function spawnWorker(): Worker {
  return new Worker(new URL('../../engine/worker.ts', import.meta.url), { type: 'module' })
}
