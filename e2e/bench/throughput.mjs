// Model-steps a second: our fleets against TensorFlow.js, interleaved and repeated.
import { openLab } from './lab-page.mjs'
import { ourLadder, ourRun } from './ours.mjs'
import { short } from './section.mjs'
import { shapes } from './shapes.mjs'
import { median, spread } from './statistics.mjs'
import { openTheirs } from './theirs.mjs'
import { calibrate, fillCell, LONGEST_STEP_MS } from './timing.mjs'

/** @typedef {{ median: number, spread: number, rates: number[] }} Rate */

/** What the budgets hold against each other, on the first shape. */
const judged = {
  oneOnWebgl: ['ours, webgl, K 1', 'model.fit, webgl'],
  fleetOnWebgl: ['ours, webgl, K 32', 'model.fit, webgl'],
  oneOnCpu: ['ours, cpu, K 1', 'model.fit, cpu'],
}

/**
 * @typedef {object} Cell one contestant on one shape
 * @property {string} who
 * @property {import('./shapes.mjs').Shape} shape
 * @property {number} models
 * @property {import('./timing.mjs').Timer} timer
 */

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
  const theirs = await openTheirs(stage)
  const chosen = shapes.slice(0, settings.shapes)
  const cells = chosen.flatMap((shape) => cellsOf(shape, pages, theirs, settings.fleets))
  const rates = await race(cells, settings)
  const final = await race(finalists(cells), { rounds: settings.finalRounds, cellMs: settings.finalCellMs })
  await Promise.all([pages.webgl.close(), pages.cpu.close(), theirs.close()])
  const who = [...new Set(cells.map((cell) => cell.who))]
  return {
    tables: [rateTable(who, chosen, rates), ratioTable(who, chosen, rates), finalTable(final, settings)],
    figures: Object.fromEntries(Object.entries(ratiosOf(final)).map(([name, each]) => [name, median(each)])),
    data: { rates, final },
  }
}

/**
 * @param {import('./shapes.mjs').Shape} shape
 * @param {Record<'webgl' | 'cpu', import('./lab-page.mjs').Page>} pages
 * @param {Awaited<ReturnType<typeof openTheirs>>} theirs
 * @param {number[]} fleets
 * @returns {Cell[]}
 */
function cellsOf(shape, pages, theirs, fleets) {
  const backends = /** @type {const} */ (['webgl', 'cpu'])
  const ours = backends.flatMap((backend) =>
    fleets.map((models) => ({
      who: `ours, ${backend}, K ${models}`,
      shape,
      models,
      timer: models === 1 ? ourRun(pages[backend], shape) : ourLadder(pages[backend], shape, models),
    })),
  )
  const others = backends.flatMap((backend) => [
    { who: `model.fit, ${backend}`, shape, models: 1, timer: theirs.timer('fit', shape, backend) },
    { who: `minimize, ${backend}`, shape, models: 1, timer: theirs.timer('minimize', shape, backend) },
  ])
  return [...ours, ...others]
}

/**
 * @param {Cell[]} cells
 * @param {{ rounds: number, cellMs: number }} settings
 */
async function race(cells, { rounds, cellMs }) {
  const entrants = await enter(cells, cellMs)
  for (let round = 0; round < rounds; round++) {
    for (const { models, timer, msPerStep, rates } of entrants) {
      await timer.prepare()
      const { steps, ms } = await fillCell(timer, cellMs, msPerStep)
      rates.push((models * steps * 1000) / ms)
    }
  }
  /** @type {Record<string, Record<string, Rate>>} */
  const results = {}
  for (const { who, shape, rates } of entrants) {
    results[shape.name] ??= {}
    Object.assign(results[shape.name] ?? {}, {
      [who]: { median: median(rates), spread: spread(rates), rates },
    })
  }
  return results
}

/** Those that are fast enough to be waited for, and about how fast. @param {Cell[]} cells @param {number} cellMs */
async function enter(cells, cellMs) {
  const entrants = []
  /** @type {{ msPerModelStep: number }} */
  let smaller = { msPerModelStep: 0 }
  for (const cell of cells) {
    // A fleet's step takes at most as many times as long as it has more models than the smaller fleet before it.
    if (cell.models > 1 && smaller.msPerModelStep * cell.models > LONGEST_STEP_MS) continue
    const msPerStep = await calibrate(cell.timer, cellMs)
    smaller = { msPerModelStep: msPerStep / cell.models }
    entrants.push({ ...cell, msPerStep, rates: /** @type {number[]} */ ([]) })
  }
  return entrants
}

/**
 * @param {string[]} who
 * @param {import('./shapes.mjs').Shape[]} chosen
 * @param {Record<string, Record<string, Rate>>} rates
 */
function rateTable(who, chosen, rates) {
  const cell = (/** @type {Rate | undefined} */ rate) =>
    rate ? `${short(rate.median)} ±${(100 * rate.spread).toFixed(0)} %` : '–'
  return {
    title: `Model-steps a second, median and half the range (–: a step takes over ${LONGEST_STEP_MS} ms)`,
    columns: ['', ...chosen.map(({ name }) => name)],
    rows: who.map((one) => [one, ...chosen.map(({ name }) => cell(rates[name]?.[one]))]),
  }
}

/**
 * @param {string[]} who
 * @param {import('./shapes.mjs').Shape[]} chosen
 * @param {Record<string, Record<string, Rate>>} rates
 */
function ratioTable(who, chosen, rates) {
  const ours = who.filter((one) => one.startsWith('ours'))
  const cell = (/** @type {string} */ one, /** @type {string} */ shape) => {
    const backend = one.includes('webgl') ? 'webgl' : 'cpu'
    return `${short(ratio(rates[shape] ?? {}, one, `model.fit, ${backend}`))} ×`
  }
  return {
    title: 'The same, against model.fit on the same backend',
    columns: ['', ...chosen.map(({ name }) => name)],
    rows: ours.map((one) => [one, ...chosen.map(({ name }) => cell(one, name))]),
  }
}

/** @param {Record<string, Rate>} rates @param {string} ours @param {string} theirs */
function ratio(rates, ours, theirs) {
  return (rates[ours]?.median ?? Number.NaN) / (rates[theirs]?.median ?? Number.NaN)
}

/** Only these, for longer and in turn. @param {Cell[]} cells */
function finalists(cells) {
  const names = new Set(Object.values(judged).flat())
  return cells.filter(({ shape, who }) => shape === shapes[0] && names.has(who))
}

/**
 * Both sides of a ratio from the same round: what else the machine does changes from minute to minute.
 *
 * @param {Record<string, Record<string, Rate>>} final
 */
function ratiosOf(final) {
  const rates = final[shapes[0]?.name ?? ''] ?? {}
  const ratios = Object.entries(judged).map(([name, [ours = '', theirs = '']]) => {
    const against = rates[theirs]?.rates ?? []
    return [name, (rates[ours]?.rates ?? []).map((rate, round) => rate / (against[round] ?? Number.NaN))]
  })
  return /** @type {Record<string, number[]>} */ (Object.fromEntries(ratios))
}

/** @param {Record<string, Record<string, Rate>>} final @param {import('./arguments.mjs').Settings} settings */
function finalTable(final, { finalRounds, finalCellMs }) {
  return {
    title: `${shapes[0]?.name}: ratios of ${finalRounds} rounds with ${finalCellMs / 1000} s each, both sides in the same round`,
    columns: ['', 'median', 'least', 'most'],
    rows: Object.entries(ratiosOf(final)).map(([name, each]) => [
      (judged[/** @type {keyof typeof judged} */ (name)] ?? []).join(' : '),
      ...[median(each), Math.min(...each), Math.max(...each)].map((ratio) => `${short(ratio)} ×`),
    ]),
  }
}
