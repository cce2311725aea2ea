// How the cost of a step grows: with width, samples, depth and the number of models, one at a time.
import { openLab } from './lab-page.mjs'
import { ourLadder, ourRun } from './ours.mjs'
import { short } from './section.mjs'
import { median } from './statistics.mjs'
import { calibrate, fillCell } from './timing.mjs'

const CELL_MS = 300

/** @param {number} width @param {number} depth @param {number} samples @returns {import('./shapes.mjs').Shape} */
function relu(width, depth, samples) {
  const sizes = [2, ...Array.from({ length: depth }, () => width), 1]
  return { name: `${sizes.join('-')}, N ${samples}`, sizes, samples, activation: 'relu' }
}

/** @typedef {{ at: number, shape: import('./shapes.mjs').Shape, models: number }} Point */

/** @param {number[]} fleets @returns {{ what: string, fixed: string, points: Point[] }[]} */
function curves(fleets) {
  const one = (/** @type {number} */ at, /** @type {import('./shapes.mjs').Shape} */ shape) => ({
    at,
    shape,
    models: 1,
  })
  return [
    {
      what: 'width',
      fixed: 'two hidden layers, N 60',
      points: [8, 16, 32, 64, 128, 256].map((width) => one(width, relu(width, 2, 60))),
    },
    {
      what: 'samples',
      fixed: '2-64-64-1',
      points: [25, 50, 100, 200, 400, 800].map((samples) => one(samples, relu(64, 2, samples))),
    },
    {
      what: 'hidden layers',
      fixed: '64 wide, N 60',
      points: [1, 2, 3, 4, 5].map((depth) => one(depth, relu(64, depth, 60))),
    },
    {
      what: 'models',
      fixed: '2-32-32-1, N 40; a step of the whole fleet',
      points: fleets.map((models) => ({ at: models, shape: relu(32, 2, 40), models })),
    },
  ]
}

/**
 * @param {import('./stage.mjs').Stage} stage
 * @param {import('./arguments.mjs').Settings} settings
 * @returns {Promise<import('./section.mjs').Section>}
 */
export async function measureGrowth(stage, { growthFleets, growthRounds }) {
  const pages = {
    webgl: await openLab(stage, 'webgl', '&paused=1'),
    cpu: await openLab(stage, 'cpu', '&paused=1'),
  }
  const tables = []
  /** @type {Record<string, { at: number, webgl: number, cpu: number }[]>} */
  const data = {}
  for (const { what, fixed, points } of curves(growthFleets)) {
    const costs = []
    for (const point of points) {
      const { webgl, cpu } = pages
      costs.push({
        at: point.at,
        webgl: await microseconds(webgl, point, growthRounds),
        cpu: await microseconds(cpu, point, growthRounds),
      })
    }
    data[what] = costs
    tables.push(tableOf(what, fixed, costs))
  }
  await Promise.all([pages.webgl.close(), pages.cpu.close()])
  return { tables, figures: {}, data }
}

/** @param {import('./lab-page.mjs').Page} page @param {Point} point @param {number} rounds */
async function microseconds(page, { shape, models }, rounds) {
  const timer = models === 1 ? ourRun(page, shape) : ourLadder(page, shape, models)
  const msPerStep = await calibrate(timer, CELL_MS)
  const costs = []
  for (let round = 0; round < rounds; round++) {
    const { steps, ms } = await fillCell(timer, CELL_MS, msPerStep)
    costs.push((1000 * ms) / steps)
  }
  return median(costs)
}

/** @param {string} what @param {string} fixed @param {{ at: number, webgl: number, cpu: number }[]} costs */
function tableOf(what, fixed, costs) {
  return {
    title: `Microseconds a step by ${what} (${fixed})`,
    columns: [what, ...costs.map(({ at }) => String(at))],
    rows: /** @type {const} */ (['webgl', 'cpu']).map((engine) => [
      engine,
      ...costs.map((cost) => short(cost[engine])),
    ]),
  }
}
