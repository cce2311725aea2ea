// From an empty browser to the first frame of training, and the JavaScript that must come for it.
import { readBuiltScripts, scriptBudgets } from '../built-scripts.mjs'
import { launch } from './stage.mjs'
import { median } from './statistics.mjs'

/**
 * @param {import('./stage.mjs').Stage} stage
 * @param {import('./arguments.mjs').Settings} settings
 * @returns {Promise<import('./section.mjs').Section>}
 */
export async function measureLoad({ url }, { loads }) {
  const seconds = []
  for (let i = 0; i < loads; i++) seconds.push((await loadOnce(url, 'webgl')).seconds)
  const built = readBuiltScripts()
  const groups = built.groupsOf((await loadOnce(url, 'webgl', neverIdle)).files)
  const processor = built.groupsOf((await loadOnce(url, 'cpu', neverIdle)).files).worker
  // An empty group keeps to any budget: then this looked in the wrong place.
  const size = (/** @type {string[]} */ names) => (names.length > 0 ? built.kilobytes(names) : Number.NaN)
  const kilobytes = {
    main: size(groups.main),
    worker: size(groups.worker),
    processor: size(processor),
    charts: size(groups.charts),
  }
  return {
    tables: [
      {
        title: `Cold load to the first training frame, a new browser each time, ${loads} times`,
        columns: ['median', 'best', 'worst'],
        rows: [[median(seconds), Math.min(...seconds), Math.max(...seconds)].map((s) => `${s.toFixed(2)} s`)],
      },
      {
        title:
          'JavaScript before the first training step, KB of gzip; “processor” is the worker there, with its WebAssembly',
        columns: ['', 'KB', 'at most'],
        rows: Object.entries(kilobytes).map(([group, size]) => [
          group,
          size.toFixed(1),
          String(scriptBudgets[/** @type {keyof typeof scriptBudgets} */ (group)]),
        ]),
      },
    ],
    figures: {
      loadSeconds: median(seconds),
      mainKilobytes: kilobytes.main,
      workerKilobytes: kilobytes.worker,
      processorKilobytes: kilobytes.processor,
      chartsKilobytes: kilobytes.charts,
    },
    data: { seconds, kilobytes, groups: { ...groups, processor } },
  }
}

/**
 * A browser of its own: no cache of files, of compiled scripts or of shaders.
 *
 * @param {string} url
 * @param {'webgl' | 'cpu'} engine
 * @param {() => void} [before] runs in the page, before anything of it
 */
async function loadOnce(url, engine, before) {
  const browser = await launch()
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    if (before) await page.addInitScript(before)
    return await loadIn(page, `${url}?engine=${engine}`)
  } finally {
    await browser.close()
  }
}

/** @param {import('./lab-page.mjs').Page} page @param {string} address */
async function loadIn(page, address) {
  /** @type {Set<string>} */
  const files = new Set()
  page.on('request', (request) => {
    const name = new URL(request.url()).pathname.split('/').at(-1) ?? ''
    if (/\.(js|wasm)$/.test(name)) files.add(name)
  })
  await page.addInitScript(noteFirstTrainingFrame)
  await page.goto(address)
  const shown = await page.waitForFunction(() => Reflect.get(window, 'firstTrainingFrame'))
  const seconds = Number(await shown.jsonValue()) / 1000
  await page.locator('[data-testid=chart-weights] svg').first().waitFor()
  return { seconds, files: [...files] }
}

/** What comes in idle time is not needed: a fast machine has some before its charts are drawn, a slow one has not. */
function neverIdle() {
  window.requestIdleCallback = () => 0
}

/** Runs in the page, before anything of it. */
function noteFirstTrainingFrame() {
  const observer = new MutationObserver(() => {
    const { ready, step } = document.documentElement.dataset
    if (ready !== 'true' || !(Number(step) >= 1)) return
    observer.disconnect()
    requestAnimationFrame(() => Object.assign(window, { firstTrainingFrame: performance.now() }))
  })
  observer.observe(document, { subtree: true, attributeFilter: ['data-ready', 'data-step'] })
}
