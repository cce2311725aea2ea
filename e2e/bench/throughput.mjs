// Model-steps a second: our fleets against TensorFlow.js, interleaved and repeated.
import { openLab } from './lab-page.mjs'
import { ourLadder, ourRun } from './ours.mjs'
import { race, ratios } from './race.mjs'
import { short } from './section.mjs'
import { shapes } from './shapes.mjs'
import { median } from './statistics.mjs'
import { openTheirs } from './theirs.mjs'
import { LONGEST_STEP_MS } from './timing.mjs'

/** @typedef {import('./race.mjs').Cell} Cell */
/** @typedef {import('./race.mjs').Rates} Rates */
/** @typedef {'webgl' | 'cpu'} Engine */

const engines = /** @type {const} */ (['webgl', 'cpu'])
const ours = (/** @type {Engine} */ engine, models = 1) => `ours, ${engine}, K ${models}`
const theirs = (/** @type {Engine} */ engine) => `model.fit, ${engine}`

/** On the processor. */
const judgedShapes = ['1-32-32-1, N 40', '2-64-64-1, N 200', '64-32-10, N 1000', '2-256-256-1, N 500']

/** @typedef {{ figure: string, shape: string, ours: string, theirs: string }} Duel what a budget holds against each other */

/** @type {Duel[]} */
const duels = [
  { figure: 'fleetOnWebgl', shape: shapes[0]?.name ?? '', ours: ours('webgl', 32), theirs: theirs('webgl') },
  ...shapes.map(({ name }) => duel(name, 'webgl')),
  ...judgedShapes.map((name) => duel(name, 'cpu')),
]

/** @param {string} shape @param {Engine} engine @returns {Duel} */
function duel(shape, engine) {
  return { figure: `${shape}, ${engine}`, shape, ours: ours(engine), theirs: theirs(engine) }
}

/**
 * @param {import('./stage.mjs').Stage} stage
 * @param {import('./arguments.mjs').Settings} settings
 * @returns {Promise<import('./section.mjs').Section>}
 */
export async function measureThroughput(stage, settings) {
  const pages = {
    webgl: await openLab(stage, 'webgl', '&paused=1'),
    cpu: await openLab(stage, 'cpu', '&paused=1'),
  }
  const others = await openTheirs(stage)
  const cells = shapes.flatMap((shape) => cellsOf(shape, pages, others, settings.fleets))
  const rates = await race(cells, settings, { rounds: settings.finalRounds, cells: finalists(cells) })
  await Promise.all([pages.webgl.close(), pages.cpu.close(), others.close()])
  const who = [...new Set(cells.map((cell) => cell.who))]
  const decided = duels.map((one) => ({
    ...one,
    ratios: ratios(rates[one.shape]?.[one.ours], rates[one.shape]?.[one.theirs]),
  }))
  const onWebgl = decided.filter((one) => one.ours === ours('webgl'))
  return {
    tables: [rateTable(who, rates), ratioTable(who, rates), finalTable(decided, settings)],
    figures: {
      ...Object.fromEntries(decided.map((one) => [one.figure, median(one.ratios)])),
      leastOnWebgl: Math.min(...onWebgl.map((one) => median(one.ratios))),
    },
    data: { rates },
  }
}

/**
 * @param {import('./shapes.mjs').Shape} shape
 * @param {Record<Engine, import('./lab-page.mjs').Page>} pages
 * @param {Awaited<ReturnType<typeof openTheirs>>} others
 * @param {number[]} fleets
 * @returns {Cell[]}
 */
function cellsOf(shape, pages, others, fleets) {
  return engines.flatMap((engine) => [
    ...fleets.map((models) => ({
      who: ours(engine, models),
      shape,
      models,
      timer: models === 1 ? ourRun(pages[engine], shape) : ourLadder(pages[engine], shape, models),
    })),
    { who: theirs(engine), shape, models: 1, timer: others.timer(theirs(engine), shape) },
  ])
}

/** What the budgets judge goes on for more rounds. @param {Cell[]} cells */
function finalists(cells) {
  return cells.filter(({ shape, who }) =>
    duels.some((one) => one.shape === shape.name && (one.ours === who || one.theirs === who)),
  )
}

/** @param {string[]} who @param {Rates} rates */
function rateTable(who, rates) {
  const cell = (/** @type {import('./race.mjs').Rate | undefined} */ rate) =>
    rate
      ? `${short(rate.median)}${rate.rates.length > 1 ? ` ±${(100 * rate.spread).toFixed(0)} %` : ''}`
      : '–'
  return {
    title: `Model-steps a second, median and half the range (–: a step takes over ${LONGEST_STEP_MS} ms)`,
    columns: ['', ...shapes.map(({ name }) => name)],
    rows: who.map((one) => [one, ...shapes.map(({ name }) => cell(rates[name]?.[one]))]),
  }
}

/** @param {string[]} who @param {Rates} rates */
function ratioTable(who, rates) {
  const cell = (/** @type {string} */ one, /** @type {string} */ shape) => {
    const fit = rates[shape]?.[theirs(one.includes('webgl') ? 'webgl' : 'cpu')]
    return `${short((rates[shape]?.[one]?.median ?? Number.NaN) / (fit?.median ?? Number.NaN))} ×`
  }
  return {
    title: 'The same, against model.fit on the same backend',
    columns: ['', ...shapes.map(({ name }) => name)],
    rows: who
      .filter((one) => one.startsWith('ours'))
      .map((one) => [one, ...shapes.map(({ name }) => cell(one, name))]),
  }
}

/** @param {(Duel & { ratios: number[] })[]} decided @param {import('./arguments.mjs').Settings} settings */
function finalTable(decided, { rounds, finalRounds, cellMs }) {
  return {
    title: `Ratios of ${rounds + finalRounds} rounds with ${cellMs / 1000} s each, both sides in the same round`,
    columns: ['', '', 'median', 'least', 'most'],
    rows: decided.map(({ shape, ours, theirs, ratios }) => [
      shape,
      `${ours} : ${theirs}`,
      ...[median(ratios), Math.min(...ratios), Math.max(...ratios)].map((ratio) => `${short(ratio)} ×`),
    ]),
  }
}
