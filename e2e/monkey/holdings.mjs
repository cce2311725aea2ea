// What a page holds once the garbage is gone: nodes, listeners, objects of both threads, tensors.

import { median } from '../bench/statistics.mjs'
import { attachToWorker, heapOf } from '../bench/worker-devtools.mjs'
import { small } from './files.mjs'

/** @typedef {import('playwright').Page} Page */
/**
 * @typedef {object} Holdings
 * @property {number} nodes
 * @property {number} listeners
 * @property {number} heap bytes
 * @property {number} workerHeap bytes
 * @property {number} tensors
 * @property {number} gpuBytes
 */

/**
 * Always in the same state, so that two can be compared: panels closed, nothing trained beside, one small experiment, at rest.
 *
 * @param {Page} page
 * @returns {Promise<Holdings>}
 */
export async function holdingsOf(page) {
  await page.setViewportSize({ width: 1280, height: 800 })
  for (const name of ['Escape', 'Escape']) await page.keyboard.press(name)
  await page.mouse.move(0, 0)
  await page.evaluate(putToRest, small)
  const session = await page.context().newCDPSession(page)
  const askWorker = await attachToWorker(page)
  const ask = (/** @type {any} */ method) => session.send(method)
  // What a first pass lets go of may hold more.
  for (let pass = 0; pass < 3; pass++) await session.send('HeapProfiler.collectGarbage')
  const { nodes, jsEventListeners: listeners } = await session.send('Memory.getDOMCounters')
  const [heap, workerHeap] = [await heapOf(ask), await heapOf(askWorker)]
  await session.detach()
  const memory = await page.evaluate(() => window.overfitLab.memory())
  return { nodes, listeners, heap, workerHeap, ...memory }
}

/** Runs in the page. @param {object} small */
async function putToRest(small) {
  for (const button of document.querySelectorAll('[aria-expanded="true"], [aria-pressed="true"]')) {
    if (button instanceof HTMLElement) button.click()
  }
  await window.overfitLab.load(small)
  await window.overfitLab.run(20)
  await window.overfitLab.drawn()
}

/** More than this is no noise: what was fetched stays, and React keeps the last tree that it took down. */
const allowed = { nodes: 1500, listeners: 400, heap: 6e6, workerHeap: 6e6, tensors: 60, gpuBytes: 8e6 }

/**
 * What is more at the end than in the beginning: the medians of the last third and of the first.
 *
 * @param {readonly Holdings[]} held one after the other
 * @returns {string[]} in words
 */
export function grown(held) {
  const third = Math.ceil(held.length / 3)
  if (held.length < 2) return ['it was not weighed twice']
  return /** @type {(keyof Holdings)[]} */ (Object.keys(allowed)).flatMap((what) => {
    const medianOf = (/** @type {readonly Holdings[]} */ some) =>
      median(some.map((holdings) => holdings[what]))
    const [before, now] = [medianOf(held.slice(0, third)), medianOf(held.slice(-third))]
    return now > before + allowed[what] ? [`${what} grew from ${before} to ${now}`] : []
  })
}
