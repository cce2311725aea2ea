// λ pulled while the network trains: with the mouse, then with keys.
import { click, drag, press, until } from './hands.mjs'

/** @typedef {import('./session').BrowserSession} BrowserSession */

/** In the page. */
export const scaleOf = () => {
  const { left, top, width, height } = /** @type {Element} */ (
    document.querySelector('#lambda')
  ).getBoundingClientRect()
  return { left, width, y: Math.round(top + height / 2) }
}
const lambdaOf = () => window.overfitLab.experiment().penalty.lambda
const isBeyond = (/** @type {number} */ step) => Number(document.documentElement.dataset.step) > step
const isAtRest = () => document.documentElement.dataset.status !== 'running'
const isReported = () => {
  const { revision, reportedRevision } = document.documentElement.dataset
  return Number(revision) > 0 && revision === reportedRevision
}

/**
 * The worker knows the value, and the run goes on with it.
 *
 * @param {BrowserSession} session
 */
async function untilApplied(session) {
  await until(session, isReported)
  await until(session, isBeyond, await session.evaluate(() => Number(document.documentElement.dataset.step)))
  return session.evaluate(lambdaOf)
}

/** @param {BrowserSession} session */
async function pull(session) {
  const { left, width, y } = await session.evaluate(scaleOf)
  const at = (/** @type {number} */ share) => ({ x: Math.round(left + share * width), y })
  await drag(session, [at(0.02), at(0.2), at(0.4), at(0.55), at(0.65)])
  return untilApplied(session)
}

/** @param {BrowserSession} session */
export async function pullLambda(session) {
  await click(session, '.play')
  await until(session, isBeyond, 0)
  const pulled = await pull(session)
  if (!(pulled > 0.001 && pulled < 1)) throw new Error(`Dragged to two thirds of its scale, λ is ${pulled}.`)
  await press(session, 'ArrowLeft')
  await press(session, 'ArrowLeft')
  const stepped = await untilApplied(session)
  if (!(stepped > 0 && stepped < pulled))
    throw new Error(`Two steps to the left of ${pulled}, λ is ${stepped}.`)
  await click(session, '.play')
  await until(session, isAtRest)
  return `λ dragged to ${pulled.toPrecision(3)}, by keys to ${stepped.toPrecision(3)}; the run went on with both`
}
