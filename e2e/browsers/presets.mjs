// Each preset chosen on the page and trained a little.
import { until } from './hands.mjs'

/** @typedef {import('./session').BrowserSession} BrowserSession */

/** In the page. A native list opens outside of it, where no driver reaches: the choice is made as the list would. */
function choose(/** @type {string} */ id) {
  const list = /** @type {HTMLSelectElement} */ (document.querySelector('select.preset'))
  list.value = id
  list.dispatchEvent(new Event('change', { bubbles: true }))
}
const isChosen = (/** @type {string} */ id) =>
  /** @type {HTMLSelectElement} */ (document.querySelector('select.preset')).value === id

/** @param {BrowserSession} session */
export const presetIds = (session) =>
  session.evaluate(() =>
    [...document.querySelectorAll('select.preset option')].map((each) => each.getAttribute('value') ?? ''),
  )

/** @param {BrowserSession} session @param {string} id */
export async function trainPreset(session, id) {
  await session.evaluate(choose, id)
  await until(session, isChosen, id)
  const { step, dataLoss } = await session.evaluate(() => window.overfitLab.run(20))
  if (step < 20 || !Number.isFinite(dataLoss))
    throw new Error(`${id} stands at step ${step}, loss ${dataLoss}.`)
}
