// A long time at full speed on the default preset: it must be as fast at its end, and hold no more.
import { openLab } from './lab-page.mjs'
import { watchMemory } from './memory.mjs'
import { megabytes, short } from './section.mjs'
import { median } from './statistics.mjs'

/** Long enough that starting and stopping do not count, short enough for many in a minute. */
const PIECE_MS = 2000
/** Rates and memory are told once for each of these; the first begins after as many measured steps. */
const PARTS = 10
const WARM_UP_STEPS = 2000

/** @typedef {{ rate: number, memory: import('./memory.mjs').Memory }} Part */

/**
 * @param {import('./stage.mjs').Stage} stage
 * @param {import('./arguments.mjs').Settings} settings
 * @returns {Promise<import('./section.mjs').Section>}
 */
export async function measureSoak(stage, { soakSeconds }) {
  const page = await openLab(stage, 'webgl', '&paused=1')
  const take = await watchMemory(page)
  const warm = await piece(page, WARM_UP_STEPS)
  const steps = Math.max(1, Math.round((WARM_UP_STEPS * PIECE_MS) / warm))
  /** @type {Part[]} */
  const parts = []
  for (let part = 0; part < PARTS; part++) {
    const rate = await rateDuring(page, steps, (soakSeconds * 1000) / PARTS)
    parts.push({ rate, memory: await take() })
  }
  await page.close()
  const first = /** @type {Part} */ (parts[0])
  const last = /** @type {Part} */ (parts.at(-1))
  const heap = (/** @type {Part} */ { memory }) => memory.pageHeap + memory.workerHeap
  return {
    tables: [tableOf(parts, soakSeconds)],
    figures: {
      soakRate: last.rate / first.rate,
      soakHeap: heap(last) / heap(first),
      soakTensors: last.memory.tensors - first.memory.tensors,
      soakGpuBytes: last.memory.gpuBytes - first.memory.gpuBytes,
    },
    data: { soakSeconds, stepsInAPiece: steps, parts },
  }
}

/** Median steps a second. @param {import('./lab-page.mjs').Page} page @param {number} steps @param {number} ms */
async function rateDuring(page, steps, ms) {
  const end = performance.now() + ms
  const rates = []
  while (performance.now() < end) rates.push((steps * 1000) / (await piece(page, steps)))
  return median(rates)
}

/** Milliseconds. @param {import('./lab-page.mjs').Page} page @param {number} steps */
const piece = (page, steps) =>
  page.evaluate(async (steps) => {
    const began = performance.now()
    const { step, status } = await window.overfitLab.run(steps)
    if (status !== 'paused') throw new Error(`Stopped at step ${step}: ${status}.`)
    return performance.now() - began
  }, steps)

/** @param {Part[]} parts @param {number} soakSeconds */
function tableOf(parts, soakSeconds) {
  const seconds = soakSeconds / PARTS
  return {
    title: `${soakSeconds} s at full speed, default preset, WebGL`,
    columns: ['until', 'steps a second', 'tensors', 'GPU', 'objects of the page', 'objects of the worker'],
    rows: parts.map(({ rate, memory }, i) => [
      `${((i + 1) * seconds).toFixed(0)} s`,
      short(rate),
      String(memory.tensors),
      megabytes(memory.gpuBytes),
      megabytes(memory.pageHeap),
      megabytes(memory.workerHeap),
    ]),
  }
}
