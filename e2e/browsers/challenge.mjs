// A challenge gone through to its end with the mouse, by what its hints say: the page sees that every condition holds.
import { click, drag, until } from './hands.mjs'
import { scaleOf } from './lambda.mjs'

/** @typedef {import('./session').BrowserSession} BrowserSession */

/** Another penalty, λ and Play: it asks for exactly zero, which no other rounding gives away. */
const CHALLENGE = 'few-weights'

/** In the page. */
const isOpen = () => document.querySelector('[data-testid=challenge]')?.getAttribute('data-phase') === 'open'
const isDone = () => document.querySelector('[data-testid=challenge]')?.getAttribute('data-done') === 'true'
const doAllHold = () => {
  const conditions = [...document.querySelectorAll('[data-testid=challenge] [data-holds]')]
  return conditions.length > 0 && conditions.every((each) => each.getAttribute('data-holds') === 'true')
}
const lambdaOf = () => window.overfitLab.experiment().penalty.lambda

/** @param {BrowserSession} session @param {string} url @returns {Promise<string>} */
export async function solveChallenge(session, url) {
  await session.goto(`${url}?engine=cpu&challenge=${CHALLENGE}`)
  await until(session, isOpen)
  if (await session.evaluate(doAllHold)) throw new Error('Nothing was done, and every condition holds.')
  await click(session, '[role=radiogroup] label', 'L1')
  const { left, width, y } = await session.evaluate(scaleOf)
  const at = (/** @type {number} */ share) => ({ x: Math.round(left + share * width), y })
  await drag(session, [at(0.02), at(0.4), at(0.7)])
  const lambda = await session.evaluate(lambdaOf)
  await click(session, '.play')
  await until(session, doAllHold)
  if (await session.evaluate(isDone)) throw new Error('It counts while the run still goes on.')
  await click(session, '.play')
  await until(session, isDone)
  return `challenge ${CHALLENGE}: done with L1 at λ = ${lambda.toPrecision(2)}`
}
