// After all that: a case of PyTorch's, in the very page that the monkey played with.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { experimentOf } from '../reference/experiment-of.mjs'

/** @typedef {import('playwright').Page} Page */

const file = join(import.meta.dirname, '../reference/training.json')
const NAME = 'moons, 12-12 tanh, L2, Adam'
/** What e2e/reference.spec.ts allows WebGL. */
const TOLERANCE = 1e-3

/** @param {Page} page @throws where a figure is another */
export async function expectReference(page) {
  /** @type {import('../reference/experiment-of.mjs').Case[]} */
  const cases = JSON.parse(readFileSync(file, 'utf8')).cases
  const record = cases.find(({ name }) => name === NAME)
  const last = record?.float64.trace.at(-1)
  if (!record || !last) throw new Error(`${file} has no case “${NAME}”.`)
  const { dataLoss, objective } = await page.evaluate(
    async ({ experiment, steps }) => {
      await window.overfitLab.load(experiment)
      return window.overfitLab.run(steps)
    },
    { experiment: experimentOf(record), steps: last.step },
  )
  expectClose(dataLoss, last.dataLoss, 'data loss')
  expectClose(objective, last.totalLoss, 'objective')
}

/** @param {number} actual @param {number} expected @param {string} what */
function expectClose(actual, expected, what) {
  const isClose = Math.abs(actual - expected) <= TOLERANCE * Math.max(Math.abs(expected), 0.01)
  if (!isClose) throw new Error(`${what} is ${actual} after the monkey, PyTorch's ${expected}.`)
}
