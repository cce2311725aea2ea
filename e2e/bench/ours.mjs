// Our fleets, timed through the page's own interface; what the visitor would see is drawn meanwhile.
import { experimentOf, initialOf } from './shapes.mjs'

/** Measured at every step for the charts, until here: not what a step costs later. */
const MEASURED_STEPS = 100
/** Nobody waits for a large network to get there. */
const WARM_UP_MS = 300

/**
 * One model: `run`.
 *
 * @param {import('./lab-page.mjs').Page} page
 * @param {import('./shapes.mjs').Shape} shape
 * @param {import('./shapes.mjs').Optimizer} [optimizer]
 * @returns {import('./timing.mjs').Timer}
 */
export function ourRun(page, shape, optimizer) {
  const warmUp = { experiment: experimentOf(shape, optimizer), steps: MEASURED_STEPS, ms: WARM_UP_MS }
  return { prepare: () => page.evaluate(begin, warmUp), take: (steps) => page.evaluate(goOn, steps) }
}

/** Runs in the page. @param {{ experiment: unknown, steps: number, ms: number }} warmUp */
async function begin({ experiment, steps, ms }) {
  await window.overfitLab.load(experiment)
  const end = performance.now() + ms
  while ((await window.overfitLab.run(steps / 5)).step < steps && performance.now() < end);
}

/** Runs in the page. @param {number} steps */
export async function goOn(steps) {
  const began = performance.now()
  const { step, status } = await window.overfitLab.run(steps)
  if (status !== 'paused') throw new Error(`Stopped at step ${step}: ${status}.`)
  return performance.now() - began
}

/** @typedef {{ start: number, end: number }} Learned mean squared error of the training rows, before and after some steps */

/**
 * From the shape's own initial parameters.
 *
 * @param {import('./lab-page.mjs').Page} page
 * @param {import('./shapes.mjs').Shape} shape
 * @param {import('./shapes.mjs').Optimizer} optimizer
 * @param {number} steps
 * @returns {Promise<Learned>}
 */
export function weLearn(page, shape, optimizer, steps) {
  const experiment = { ...experimentOf(shape, optimizer), initial: initialOf(shape) }
  return page.evaluate(
    async ({ experiment, steps }) => {
      await window.overfitLab.load(experiment)
      const { dataLoss: start } = await window.overfitLab.snapshot()
      const { dataLoss: end } = await window.overfitLab.run(steps)
      return { start, end }
    },
    { experiment, steps },
  )
}

/**
 * A fleet of any size: `ladder`, with its own setting up and reading back.
 *
 * @param {import('./lab-page.mjs').Page} page
 * @param {import('./shapes.mjs').Shape} shape
 * @param {number} models
 * @returns {import('./timing.mjs').Timer}
 */
export function ourLadder(page, shape, models) {
  const experiment = experimentOf(shape)
  const values = Array.from({ length: models }, (_, k) => 1e-4 * (k + 1))
  return {
    prepare: async () => {
      await page.evaluate((experiment) => window.overfitLab.load(experiment), experiment)
      await page.evaluate(climb, { values, steps: 1 })
    },
    take: (steps) => page.evaluate(climb, { values, steps }),
  }
}

/** Runs in the page. @param {{ values: number[], steps: number }} query */
export async function climb(query) {
  const began = performance.now()
  await window.overfitLab.ladder(query)
  return performance.now() - began
}
