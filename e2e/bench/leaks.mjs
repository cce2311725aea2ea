// Memory before and after thousands of steps, restarts and λ moves.
import { openLab } from './lab-page.mjs'
import { watchMemory } from './memory.mjs'
import { megabytes } from './section.mjs'

/** @typedef {{ steps: number, restarts: number, moves: number }} Repetitions */

/**
 * @param {import('./stage.mjs').Stage} stage
 * @param {import('./arguments.mjs').Settings} settings
 * @returns {Promise<import('./section.mjs').Section>}
 */
export async function measureLeaks(stage, { repetitions }) {
  const page = await openLab(stage, 'webgl', '&paused=1&twin=0')
  const take = await watchMemory(page)
  // The second restart is the first that has seen everything once.
  for (let i = 0; i < 2; i++) await page.evaluate(useEverything, { steps: 200, restarts: 2, moves: 20 })
  const before = await take()
  await page.evaluate(useEverything, repetitions)
  const after = await take()
  await page.close()
  const { steps, restarts, moves } = repetitions
  const row = (/** @type {string} */ when, /** @type {typeof before} */ memory) => [
    when,
    String(memory.tensors),
    megabytes(memory.gpuBytes),
    megabytes(memory.pageHeap),
    megabytes(memory.workerHeap),
  ]
  return {
    tables: [
      {
        title: `Memory before and after ${steps} steps, ${restarts} restarts and ${moves} λ moves, default preset, WebGL`,
        columns: ['', 'tensors', 'GPU', 'objects of the page', 'objects of the worker'],
        rows: [row('before', before), row('after', after)],
      },
    ],
    figures: {
      tensorsLeft: after.tensors - before.tensors,
      gpuBytesLeft: after.gpuBytes - before.gpuBytes,
    },
    data: { repetitions, before, after },
  }
}

/**
 * Runs in the page: restarts, then trains while λ is moved, then stands where every such use ends.
 *
 * @param {Repetitions} repetitions
 */
async function useEverything({ steps, restarts, moves }) {
  const lab = window.overfitLab
  const tune = (/** @type {number} */ lambda) => lab.tune({ penalty: { kind: 'l2', lambda } })
  for (let i = 0; i < restarts; i++) {
    await lab.reset()
    await lab.run(2)
  }
  const done = lab.run(steps)
  for (let i = 0; i < moves; i++) await tune(1e-4 * (1 + (i % 50)))
  const { step, status } = await done
  if (step !== steps + 2) throw new Error(`Stopped at step ${step}: ${status}.`)
  await tune(1e-3)
  await lab.reset()
}
