// The default preset after so many steps, on each engine, compared with what Chromium comes to.
import { createHash } from 'node:crypto'
import { until } from './hands.mjs'

/**
 * @typedef {import('./session').BrowserSession} BrowserSession
 * @typedef {'webgl' | 'cpu'} Engine
 * @typedef {import('../../src/protocol/snapshot').Snapshot} Snapshot
 * @typedef {Record<Engine, Snapshot>} Figures
 */

const compared = /** @type {const} */ (['dataLoss', 'validationLoss', 'penalty', 'objective', 'weightNorm'])
const TOLERANCE = 1e-3

/** In the page. */
const isReady = () => document.documentElement.dataset.ready === 'true'

/** @param {BrowserSession} session @param {string} url @param {string} query */
export async function open(session, url, query) {
  await session.goto(`${url}?paused=1${query}`)
  await until(session, isReady)
  return session.evaluate(() => window.overfitLab.ready)
}

/** By software WebGL takes most of the short tour's time. @param {boolean} isLong @returns {Record<Engine, number>} */
export const stepsOn = (isLong) => ({ webgl: isLong ? 200 : 50, cpu: 200 })

/** @param {BrowserSession} session @param {string} url @param {Engine} engine @param {number} steps */
export async function figuresOf(session, url, engine, steps) {
  const { backend } = await open(session, url, `&engine=${engine}`)
  if (backend !== engine) throw new Error(`Asked for ${engine}, and ${backend} runs.`)
  return session.evaluate((/** @type {number} */ steps) => window.overfitLab.run(steps), steps)
}

/** @param {unknown} value */
const digest = (value) => createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 12)

/**
 * On WebGL within a tolerance; on the processor to the last digit of every weight.
 *
 * @param {Engine} engine
 * @param {Snapshot} found
 * @param {Snapshot} expected
 * @returns {string} what is alike, in words
 */
export function compare(engine, found, expected) {
  if (found.step !== expected.step) throw new Error(`It stopped at step ${found.step}.`)
  if (engine === 'cpu' && digest(found) !== digest(expected))
    throw new Error(
      `The processor's figures differ from Chromium's: ${found.dataLoss} and ${expected.dataLoss}.`,
    )
  for (const key of compared) {
    const [ours, theirs] = [found[key] ?? Number.NaN, expected[key] ?? Number.NaN]
    if (!(Math.abs(ours - theirs) <= TOLERANCE * Math.max(1, Math.abs(theirs))))
      throw new Error(`${key} on ${engine} is ${ours}; in Chromium it is ${theirs}.`)
  }
  const same =
    digest(found) === digest(expected) ? `the same digits (${digest(found)})` : `within ${TOLERANCE}`
  return `${engine}: ${found.step} steps, training ${found.dataLoss}, validation ${found.validationLoss}, ${same} as in Chromium`
}
