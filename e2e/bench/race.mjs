// A race: every contestant on every network in turn, round after round, so that what else the machine does hits all of them.
import { median, spread } from './statistics.mjs'
import { calibrate, fillCell, LONGEST_STEP_MS } from './timing.mjs'

/** @typedef {{ median: number, spread: number, rates: number[] }} Rate model-steps a second, and those of each round */
/** @typedef {Record<string, Record<string, Rate>>} Rates by shape and by who */

/**
 * @typedef {object} Cell one contestant on one shape
 * @property {string} who
 * @property {import('./shapes.mjs').Shape} shape
 * @property {number} models
 * @property {import('./timing.mjs').Timer} timer
 */

/**
 * @param {Cell[]} cells
 * @param {{ rounds: number, cellMs: number }} settings
 * @param {{ rounds: number, cells: Cell[] }} [final] more rounds, of these cells only
 */
export async function race(cells, { rounds, cellMs }, final) {
  const entrants = await enter(cells, cellMs)
  for (let round = 0; round < rounds; round++) await runRound(entrants, cellMs)
  const finalists = entrants.filter(({ cell }) => final?.cells.includes(cell))
  for (let round = 0; round < (final?.rounds ?? 0); round++) await runRound(finalists, cellMs)
  /** @type {Rates} */
  const results = {}
  for (const { cell, rates } of entrants) {
    results[cell.shape.name] ??= {}
    Object.assign(results[cell.shape.name] ?? {}, {
      [cell.who]: { median: median(rates), spread: spread(rates), rates },
    })
  }
  return results
}

/** @typedef {{ cell: Cell, msPerStep: number, rates: number[] }} Entrant */

/** @param {Entrant[]} entrants @param {number} cellMs */
async function runRound(entrants, cellMs) {
  for (const { cell, msPerStep, rates } of entrants) {
    await cell.timer.prepare()
    const { steps, ms } = await fillCell(cell.timer, cellMs, msPerStep)
    rates.push((cell.models * steps * 1000) / ms)
  }
}

/** Those that are fast enough to be waited for, and about how fast. @param {Cell[]} cells @param {number} cellMs */
async function enter(cells, cellMs) {
  /** @type {Entrant[]} */
  const entrants = []
  /** @type {{ msPerModelStep: number }} */
  let smaller = { msPerModelStep: 0 }
  for (const cell of cells) {
    // A fleet's step takes at most as many times as long as it has more models than the smaller fleet before it.
    if (cell.models > 1 && smaller.msPerModelStep * cell.models > LONGEST_STEP_MS) continue
    const msPerStep = await calibrate(cell.timer, cellMs)
    smaller = { msPerModelStep: msPerStep / cell.models }
    entrants.push({ cell, msPerStep, rates: [] })
  }
  return entrants
}

/**
 * How many times as fast, round by round: both sides of a ratio are of the same minute.
 *
 * @param {Rate | undefined} one
 * @param {Rate | undefined} other
 */
export function ratios(one, other) {
  return (one?.rates ?? []).map((rate, round) => rate / (other?.rates[round] ?? Number.NaN))
}
