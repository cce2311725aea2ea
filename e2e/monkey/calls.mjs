// Verbs of the page's own interface, called so that they overtake each other.
import { small } from './files.mjs'

/** @typedef {import('./moves.mjs').Move} Move */

/** Longer than the worker's patience for any verb, and a new worker after it. */
const SETTLES_MS = 240_000

/** @type {Move} */
export async function tuneInABurst(page, random) {
  const lambdas = Array.from({ length: 8 }, () => 10 ** (-6 * random.uniform()))
  await page.evaluate((lambdas) => {
    for (const lambda of lambdas) window.overfitLab.tune({ penalty: { lambda } }).catch(() => undefined)
  }, lambdas)
  return 'eight tunes at once'
}

/** Each promise must settle, with whatever. @type {Move} */
export async function callEverything(page, random) {
  const steps = 1 + random.below(300)
  const loads = random.below(4) === 0 ? [small] : []
  const pending = await page.evaluate(everything, { steps, loads, patience: SETTLES_MS })
  if (pending.length > 0) throw new Error(`Never settled: ${pending}`)
  return `everything called at once, run(${steps})${loads.length > 0 ? ', load' : ''}`
}

/**
 * Runs in the page.
 *
 * @param {{ steps: number, loads: object[], patience: number }} what
 * @returns {Promise<string[]>} which have not settled
 */
async function everything({ steps, loads, patience }) {
  const lab = window.overfitLab
  /** @type {Record<string, Promise<unknown>>} */
  const asked = {
    run: lab.run(steps),
    snapshot: lab.snapshot(),
    reset: lab.reset(),
    runAgain: lab.run(5),
    memory: lab.memory(),
    pause: lab.pause(),
    exportCode: lab.exportCode('pytorch'),
    ...(loads[0] && { load: lab.load(loads[0]) }),
  }
  const pending = new Set(Object.keys(asked))
  const all = Object.entries(asked).map(([verb, promise]) =>
    promise.catch(() => undefined).then(() => pending.delete(verb)),
  )
  await Promise.race([Promise.all(all), new Promise((resolve) => setTimeout(resolve, patience))])
  return [...pending]
}
