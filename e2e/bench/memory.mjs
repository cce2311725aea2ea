// What a page holds: tensors and bytes of GPU memory as it says itself, JavaScript objects as the debugger finds them.
import { memoryOf } from './lab-page.mjs'
import { attachToWorker, heapOf } from './worker-devtools.mjs'

/** @typedef {{ tensors: number, gpuBytes: number, pageHeap: number, workerHeap: number }} Memory */

/** What is under way (a report, a reading) holds tensors until it has come back. */
const SETTLE_MS = 300
const PATIENCE = 20

/**
 * @param {import('./lab-page.mjs').Page} page
 * @returns {Promise<() => Promise<Memory>>} for a page that rests
 */
export async function watchMemory(page) {
  const session = await page.context().newCDPSession(page)
  const askWorker = await attachToWorker(page)
  return async () => ({
    ...(await settledMemoryOf(page)),
    pageHeap: await heapOf((method) => session.send(method)),
    workerHeap: await heapOf(askWorker),
  })
}

/** @param {import('./lab-page.mjs').Page} page */
async function settledMemoryOf(page) {
  let before = await memoryOf(page)
  for (let i = 0; i < PATIENCE; i++) {
    await page.waitForTimeout(SETTLE_MS)
    const now = await memoryOf(page)
    if (now.tensors === before.tensors && now.gpuBytes === before.gpuBytes) return now
    before = now
  }
  throw new Error('The memory of a page that rests does not come to rest.')
}
