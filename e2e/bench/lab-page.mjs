// The product as the bench opens it: the page that a visitor gets, on the engine that was asked for.

/** @typedef {import('playwright').Page} Page */

/**
 * @param {import('./stage.mjs').Stage} stage
 * @param {'webgl' | 'cpu'} engine
 * @param {string} [query] more of the address: `&paused=1`
 */
export async function openLab({ browser, url }, engine, query = '') {
  // What is kept for the next visit would be fetched while this one is measured.
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, serviceWorkers: 'block' })
  await page.goto(`${url}?engine=${engine}${query}`)
  await page.waitForSelector('html[data-ready=true]')
  const { backend } = await page.evaluate(() => window.overfitLab.ready)
  if (backend !== engine) throw new Error(`Asked for ${engine}, and ${backend} runs.`)
  return page
}

/** @param {Page} page */
export const memoryOf = (page) => page.evaluate(() => window.overfitLab.memory())

/** @param {Page} page @param {number} step */
export const untilStep = (page, step) =>
  page.waitForFunction((least) => Number(document.documentElement.dataset.step) >= least, step)
