// The tour of each browser, beside each other.
import { join } from 'node:path'
import { sitInClass } from './class.mjs'
import { sitWithOthers } from './class-of-four.mjs'
import { chromiumFigures } from './reference.mjs'
import { serve } from './serve.mjs'
import { tour } from './tour.mjs'

/** @typedef {import('./browsers.mjs').Browser} Browser @typedef {Omit<import('./tour.mjs').Plan, 'folder' | 'say' | 'sit'>} Plan */

/** One in Firefox sits among others in Chromium: that takes a third browser, and is enough of it once. */
const sitIn = (/** @type {string} */ name) => (name === 'firefox' ? sitWithOthers : sitInClass)

/** @param {Browser} browser @param {NodeJS.ProcessEnv} env @param {Plan} plan */
async function show({ name, open }, env, plan) {
  const session = await open(env)
  const say = (/** @type {string} */ line) => console.log(`  ${session.name}: ${line}`)
  const folder = join(import.meta.dirname, '../../test-results/browsers', name)
  try {
    await tour(session, { ...plan, folder, say, sit: sitIn(name) })
  } catch (error) {
    // At once: the other one may have a long way to go.
    console.error(`\n✘ ${session.name}: ${/** @type {Error} */ (error).stack}`)
    throw error
  } finally {
    await session.close()
  }
}

/**
 * @param {readonly Browser[]} browsers
 * @param {NodeJS.ProcessEnv} env
 * @param {boolean} isLong
 * @returns {Promise<string[]>} what failed
 */
export async function showTours(browsers, env, isLong) {
  const server = await serve()
  const plan = { url: server.url, isLong, figures: chromiumFigures(server.url, isLong) }
  const tours = await Promise.allSettled(browsers.map((browser) => show(browser, env, plan)))
  await Promise.allSettled([plan.figures])
  await server.close()
  return tours.flatMap((result, index) =>
    result.status === 'rejected'
      ? [`${browsers[index]?.name}: ${result.reason?.stack ?? result.reason}`]
      : [],
  )
}
