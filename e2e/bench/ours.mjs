// Our fleets, timed through the page's own interface; what the visitor would see is drawn meanwhile.
import { experimentOf } from './shapes.mjs'

/** Measured at every step for the charts, until here: not what a step costs later. */
const MEASURED_STEPS = 100
/** Nobody waits for a large network to get there. */
const WARM_UP_MS = 300

/**
 * One model: `run`.
 *
 * @param {import('./lab-page.mjs').Page} page
 * @param {import('./shapes.mjs').Shape} shape
 * @returns {import('./timing.mjs').Timer}
 */
export function ourRun(page, shape) {
  const experiment = experimentOf(shape)
  return (steps) =>
    page.evaluate(timeRun, { experiment, steps, warmUpSteps: MEASURED_STEPS, warmUpMs: WARM_UP_MS })
}

/**
 * Runs in the page.
 *
 * @param {{ experiment: unknown, steps: number, warmUpSteps: number, warmUpMs: number }} what
 */
async function timeRun({ experiment, steps, warmUpSteps, warmUpMs }) {
  const lab = window.overfitLab
  await lab.load(experiment)
  const opened = performance.now()
  let { step: before } = await lab.run(1)
  while (before < warmUpSteps && performance.now() - opened < warmUpMs) before = (await lab.run(11)).step
  const began = performance.now()
  const { step, status } = await lab.run(steps)
  if (step !== before + steps) throw new Error(`Stopped at step ${step}: ${status}.`)
  return performance.now() - began
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
  return (steps) =>
    page.evaluate(
      async ({ experiment, values, steps }) => {
        await window.overfitLab.load(experiment)
        await window.overfitLab.ladder({ values, steps: 1 })
        const began = performance.now()
        await window.overfitLab.ladder({ values, steps })
        return performance.now() - began
      },
      { experiment, values, steps },
    )
}
