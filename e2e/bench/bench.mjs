// `npm run bench`: steps a second of our fleets against TensorFlow.js, in one browser, interleaved and repeated.
// A table for people on standard error, JSON for machines on standard output; exits with 1 under a budget.
import { join } from 'node:path'
import { chromium } from 'playwright'
import { build, createServer, preview } from 'vite'
import { findBrowser, launchFlags } from '../../.ci/browser.mjs'
import { budgets, ratios } from './budgets.mjs'
import { experimentOf, shapes } from './shapes.mjs'
import { median, spread } from './statistics.mjs'

const ROUNDS = 3
const LADDER = Array.from({ length: 32 }, (_, i) => 1e-4 * (i + 1))
const root = join(import.meta.dirname, '../..')

/** @typedef {Record<string, (shape: import('./shapes.mjs').Shape) => Promise<number>>} Contestants */

/** @param {import('playwright').Browser} browser @param {string} url */
async function openPage(browser, url) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  await page.goto(url)
  return page
}

/** Our engine through the page's own interface; what the visitor would see is drawn meanwhile. */
async function ours(
  /** @type {import('playwright').Browser} */ browser,
  /** @type {string} */ url,
  engine = 'webgl',
) {
  const page = await openPage(browser, `${url}?engine=${engine}&paused=1`)
  const device = await page.evaluate('overfitLab.ready')
  /** @param {import('./shapes.mjs').Shape} shape @param {string} work an expression that trains `steps` steps */
  const timed = (shape, work, steps = shape.steps) =>
    page.evaluate(
      `(async () => {
        await overfitLab.load(${JSON.stringify(experimentOf(shape))})
        const steps = ${steps}
        // Compiles, and passes most of the first hundred steps, which are all measured for the charts.
        await overfitLab.run(Math.ceil(steps / 3))
        const began = performance.now()
        await ${work}
        return steps * 1000 / (performance.now() - began)
      })()`,
    )
  return { device, timed }
}

async function main() {
  await build({ root, logLevel: 'error' })
  const product = await preview({ root, logLevel: 'error', preview: { port: 4188 } })
  const server = await createServer({
    configFile: false,
    root: import.meta.dirname,
    cacheDir: join(root, 'node_modules/.vite-bench'),
    logLevel: 'error',
    optimizeDeps: { include: ['@tensorflow/tfjs'] },
    server: { port: 4189 },
  })
  await server.listen()
  const browser = await chromium.launch({ executablePath: findBrowser(), args: launchFlags })
  const productUrl = product.resolvedUrls?.local[0] ?? ''
  const webgl = await ours(browser, productUrl)
  const cpu = await ours(browser, productUrl, 'cpu')
  const baseline = await openPage(browser, `${server.resolvedUrls?.local[0]}baseline.html`)
  await baseline.waitForFunction('window.baseline')
  const tfjs = (/** @type {string} */ call, /** @type {unknown[]} */ ...options) =>
    baseline.evaluate(`baseline.${call}(${options.map((option) => JSON.stringify(option)).join()})`)
  const ladder = `overfitLab.ladder({ values: ${JSON.stringify(LADDER)}, steps })`

  /** @type {Contestants} */
  const contestants = {
    'ours, webgl': (shape) => webgl.timed(shape, 'overfitLab.run(steps)'),
    'ours, webgl, 32 models': async (shape) =>
      LADDER.length * Number(await webgl.timed(shape, ladder, Math.ceil(shape.steps / 6))),
    'ours, cpu': (shape) => cpu.timed(shape, 'overfitLab.run(steps)'),
    'model.fit, webgl': (shape) => tfjs('fit', shape, 'webgl', Math.ceil(shape.steps / 30)),
    'minimize, webgl': (shape) => tfjs('minimize', shape, 'webgl', Math.ceil(shape.steps / 30)),
    'model.fit, cpu': (shape) => tfjs('fit', shape, 'cpu', Math.ceil(shape.steps / 20)),
  }
  /** @type {Record<string, Record<string, number[]>>} */
  const rates = Object.fromEntries(
    shapes.map(({ name }) => [name, Object.fromEntries(Object.keys(contestants).map((who) => [who, []]))]),
  )
  for (let round = 0; round < ROUNDS; round++) {
    for (const shape of shapes) {
      for (const [who, measure] of Object.entries(contestants))
        rates[shape.name]?.[who]?.push(await measure(shape))
    }
  }
  await browser.close()
  await Promise.all([product.close(), server.close()])

  const results = shapes.map(({ name }) => ({
    name,
    rates: Object.fromEntries(
      Object.entries(rates[name] ?? {}).map(([who, values]) => [
        who,
        { median: median(values), spread: spread(values) },
      ]),
    ),
  }))
  console.error(
    `model-steps a second, median of ${ROUNDS} (spread), on ${/** @type {any} */ (webgl.device).renderer}`,
  )
  for (const { name, rates: row } of results) {
    console.error(`\n${name}`)
    for (const [who, value] of Object.entries(row)) {
      console.error(
        `  ${who.padEnd(24)} ${value.median.toFixed(0).padStart(8)}  (±${(100 * value.spread).toFixed(0)} %)`,
      )
    }
  }
  const judged = ratios(results)
  console.error('\nratios')
  for (const { what, ratio, budget } of judged) {
    console.error(`  ${ratio >= budget ? '✔' : '✘'} ${what}: ${ratio.toFixed(1)} x, at least ${budget} x`)
  }
  console.log(JSON.stringify({ device: webgl.device, results, ratios: judged, budgets }, null, 2))
  if (judged.some(({ ratio, budget }) => ratio < budget)) process.exitCode = 1
}

await main()
