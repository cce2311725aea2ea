// `npm run browsers`: the built page in Firefox and in WebKit, beside each other. `--firefox` or `--webkit` for one of them,
// `--short` for what `npm test` has time for. Ends with 1 where one fails, or where one that was named is not to be had.
import { join } from 'node:path'
import { openDisplay } from './display.mjs'
import { finders, findXvfb } from './find.mjs'
import { installMissing } from './install.mjs'
import { chromiumFigures } from './reference.mjs'
import { serve } from './serve.mjs'
import { tour } from './tour.mjs'

/**
 * @typedef {keyof typeof finders} Name
 * @typedef {{ name: Name; open: import('./find.mjs').Opener }} Browser
 */

const asked = process.argv.slice(2)
const isLong = !asked.includes('--short')
const all = /** @type {Name[]} */ (Object.keys(finders))
const named = all.filter((name) => asked.includes(`--${name}`))

/** WebGL computed by software, the same on every machine. */
const software = { LIBGL_ALWAYS_SOFTWARE: '1' }

/** @param {Browser} browser @param {NodeJS.ProcessEnv} env @param {Pick<import('./tour.mjs').Plan, 'url' | 'figures'>} plan */
async function show({ name, open }, env, plan) {
  const session = await open(env)
  const say = (/** @type {string} */ line) => console.log(`  ${session.name}: ${line}`)
  const folder = join(import.meta.dirname, '../../test-results/browsers', name)
  try {
    await tour(session, { ...plan, folder, isLong, say })
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
 * @returns {Promise<string[]>} what failed
 */
async function showAll(browsers) {
  const xvfb = findXvfb()
  const display = xvfb ? await openDisplay(xvfb) : undefined
  const server = await serve()
  const plan = { url: server.url, figures: chromiumFigures(server.url, isLong) }
  const env = { ...software, ...(display && { DISPLAY: display.name }) }
  const tours = await Promise.allSettled(browsers.map((browser) => show(browser, env, plan)))
  await Promise.allSettled([plan.figures])
  display?.close()
  await server.close()
  return tours.flatMap((result, index) =>
    result.status === 'rejected'
      ? [`${browsers[index]?.name}: ${result.reason?.stack ?? result.reason}`]
      : [],
  )
}

const wanted = named.length > 0 ? named : all
await installMissing(wanted, isLong)
const found = wanted.map((name) => ({ name, open: finders[name]() }))
const browsers = found.flatMap(({ name, open }) => (open ? [{ name, open }] : []))
const missing = found.filter(({ open }) => !open).map(({ name }) => name)
const failures = browsers.length > 0 ? await showAll(browsers) : []

for (const failure of failures) console.error(`\n✘ ${failure}`)
for (const name of missing)
  console.error(
    `\n━━━━ NOT RUN: ${name.toUpperCase()} is not on this machine and could not be installed. ━━━━`,
  )
process.exitCode = failures.length > 0 || missing.some((name) => named.includes(name)) ? 1 : 0
