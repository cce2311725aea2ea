// What trains beside the visitor's run: what it leaves of the run's speed, and what 16 rungs of a ladder cost.
import { openLab } from './lab-page.mjs'
import { climb, goOn } from './ours.mjs'
import { short } from './section.mjs'
import { median } from './statistics.mjs'
import { fillCell } from './timing.mjs'

/** @typedef {import('./lab-page.mjs').Page} Page */
/** @typedef {import('./arguments.mjs').Settings} Settings */

const RUNGS = 16
/** Past the steps that are measured one by one. */
const WARM_UP = 200

/** @param {string} name */
const pressing = (name) => (/** @type {Page} */ page) =>
  page.getByRole('button', { name, exact: true }).click()

/** How a visitor switches each on. @type {Record<string, (page: Page) => Promise<void>>} */
const companions = {
  'every λ': pressing('Show every λ'),
  'suggest λ': pressing('Suggest λ'),
  // Its way is beside every λ, which goes on meanwhile.
  'bias and variance': async (page) => {
    await pressing('Show every λ')(page)
    await pressing('Bias and variance')(page)
  },
  twin: (page) => page.keyboard.press('l'),
  resampling: pressing('Resample'),
  'which point did this': pressing('Which point did this?'),
  'every width': async (page) => {
    await page.getByRole('button', { name: 'Setup' }).click()
    await pressing('Every width')(page)
  },
  'every number of points': async (page) => {
    await page.getByRole('button', { name: 'Setup' }).click()
    await pressing('Every number of points')(page)
  },
}

/**
 * @param {import('./stage.mjs').Stage} stage
 * @param {Settings} settings
 * @returns {Promise<import('./section.mjs').Section>}
 */
export async function measureBeside(stage, settings) {
  /** @type {Record<string, { alone: number, beside: number }[]>} */
  const rates = Object.fromEntries(Object.keys(companions).map((name) => [name, []]))
  for (let round = 0; round < settings.besideRounds; round++) {
    for (const [name, switchOn] of Object.entries(companions)) {
      rates[name]?.push(await race(stage, switchOn, settings.besideMs))
    }
  }
  const shares = Object.entries(rates).map(([name, each]) => ({
    name,
    share: median(each.map(({ alone, beside }) => beside / alone)),
    alone: median(each.map(({ alone }) => alone)),
    beside: median(each.map(({ beside }) => beside)),
  }))
  const rungs = await rungsInSteps(stage, settings)
  return {
    tables: [
      {
        title: `Steps a second of the visitor’s run, default preset at full speed, WebGL: alone and beside, median of ${settings.besideRounds}`,
        columns: ['', 'alone', 'beside', 'left of it'],
        rows: shares.map(({ name, alone, beside, share }) => [
          name,
          short(alone),
          short(beside),
          `${(100 * share).toFixed(0)} %`,
        ]),
      },
      {
        title: `A step of ${RUNGS} rungs in steps of one model, default preset, WebGL`,
        columns: ['median', 'least', 'most'],
        rows: [[median(rungs), Math.min(...rungs), Math.max(...rungs)].map(short)],
      },
    ],
    figures: { leastLeft: Math.min(...shares.map(({ share }) => share)), rungsInSteps: median(rungs) },
    data: { rates, rungs },
  }
}

/**
 * The same run in the same page, first alone.
 *
 * @param {import('./stage.mjs').Stage} stage
 * @param {(page: Page) => Promise<void>} switchOn
 * @param {number} ms
 */
async function race(stage, switchOn, ms) {
  const page = await openLab(stage, 'webgl', '&paused=1')
  const take = (/** @type {number} */ steps) => page.evaluate(goOn, steps)
  const first = (await take(WARM_UP)) / WARM_UP
  const alone = await fillCell({ take }, ms, first)
  await switchOn(page)
  const beside = await fillCell({ take }, ms, alone.ms / alone.steps)
  await page.close()
  return { alone: (alone.steps * 1000) / alone.ms, beside: (beside.steps * 1000) / beside.ms }
}

/** Ladders of many and of one in turn, their setting up and reading back in the time of both. @param {import('./stage.mjs').Stage} stage @param {Settings} settings */
async function rungsInSteps(stage, { besideRounds, besideMs }) {
  const page = await openLab(stage, 'webgl', '&paused=1')
  const ladderOf = (/** @type {number} */ count) => {
    const values = Array.from({ length: count }, (_, k) => 1e-4 * (k + 1))
    return (/** @type {number} */ steps) => page.evaluate(climb, { values, steps })
  }
  const [one, many] = [ladderOf(1), ladderOf(RUNGS)]
  await one(1)
  await many(1)
  const perStep = async (/** @type {typeof one} */ take) => {
    const { steps, ms } = await fillCell({ take }, besideMs, (await take(20)) / 20)
    return ms / steps
  }
  const ratios = []
  for (let round = 0; round < besideRounds; round++) ratios.push((await perStep(many)) / (await perStep(one)))
  await page.close()
  return ratios
}
