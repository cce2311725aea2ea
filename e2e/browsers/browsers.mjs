// `npm run browsers`: the built page in Firefox and in WebKit, beside each other. `--firefox` or `--webkit` for one of them,
// `--short` for what `npm test` has time for. `--faults` for every fault and border, in Chromium too (`--chromium`), one
// after the other; `--only GPU` for the cases with that in their name. Ends with 1 where one fails, or where one that was
// named is not to be had.
import { parseArgs } from 'node:util'
import { openDisplay } from './display.mjs'
import { goThroughCases } from './faults/go-through-cases.mjs'
import { finders, findXvfb } from './find.mjs'
import { installMissing } from './install.mjs'
import { openChromium } from './reference.mjs'
import { showTours } from './show-tours.mjs'

/** @typedef {{ name: string; open: import('./find.mjs').Opener }} Browser */

const { values: asked } = parseArgs({
  options: {
    firefox: { type: 'boolean' },
    webkit: { type: 'boolean' },
    chromium: { type: 'boolean' },
    short: { type: 'boolean' },
    faults: { type: 'boolean' },
    only: { type: 'string' },
  },
})
const others = /** @type {(keyof typeof finders)[]} */ (Object.keys(finders))
const named = others.filter((name) => asked[name])
const isAlone = asked.faults && asked.chromium && named.length === 0
const wanted = named.length > 0 || isAlone ? named : others
const hasChromium = asked.faults && (asked.chromium || named.length === 0)

/** WebGL computed by software, the same on every machine. */
const software = { LIBGL_ALWAYS_SOFTWARE: '1' }

/**
 * @param {readonly Browser[]} browsers
 * @returns {Promise<string[]>} what failed
 */
async function showAll(browsers) {
  const xvfb = findXvfb()
  const display = xvfb ? await openDisplay(xvfb) : undefined
  const env = { ...software, ...(display && { DISPLAY: display.name }) }
  try {
    return asked.faults
      ? await goThroughCases(browsers, env, asked.only)
      : await showTours(browsers, env, !asked.short)
  } finally {
    display?.close()
  }
}

await installMissing(wanted, !asked.short)
const found = wanted.map((name) => ({ name, open: finders[name]() }))
const missing = found.filter(({ open }) => !open).map(({ name }) => name)
/** @type {Browser[]} */
const browsers = found.flatMap(({ name, open }) => (open ? [{ name, open }] : []))
if (hasChromium) browsers.unshift({ name: 'chromium', open: openChromium })
const failures = browsers.length > 0 ? await showAll(browsers) : []

for (const failure of failures) console.error(`\n✘ ${failure}`)
for (const name of missing)
  console.error(
    `\n━━━━ NOT RUN: ${name.toUpperCase()} is not on this machine and could not be installed. ━━━━`,
  )
process.exitCode = failures.length > 0 || missing.some((name) => named.includes(name)) ? 1 : 0
