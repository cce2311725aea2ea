// A page that is left and come back to: the browser has kept it, and its run goes on where it was.
import { until } from './hands.mjs'

/** @typedef {import('./session').BrowserSession} BrowserSession */

/** In the page. */
const mark = () => void Object.assign(window, { wasLeft: true })
const isMarked = () => 'wasLeft' in window
// Later: who asks for it has to get an answer first.
const goBack = () => void setTimeout(() => history.back())
const isBack = (/** @type {string} */ search) =>
  location.search === search && document.documentElement.dataset.ready === 'true'

/**
 * @param {BrowserSession} session on WebGL, at rest
 * @param {() => Promise<unknown>} elsewhere opens another page
 * @returns {Promise<string | undefined>} nothing where the browser has not kept it: none has to
 */
export async function leaveAndComeBack(session, elsewhere) {
  await session.evaluate(mark)
  const { step } = await session.evaluate(() => window.overfitLab.snapshot())
  const search = await session.evaluate(() => location.search)
  await elsewhere()
  await session.evaluate(goBack)
  await until(session, isBack, search)
  if (!(await session.evaluate(isMarked))) return undefined
  const gone = await session.evaluate(() => window.overfitLab.run(20))
  const { backend } = await session.evaluate(() => window.overfitLab.ready)
  if (gone.step !== step + 20 || backend !== 'webgl')
    throw new Error(`Come back to at step ${step}, it went on to ${gone.step} on ${backend}.`)
  return `come back to at step ${step}, it went on to ${gone.step}`
}
