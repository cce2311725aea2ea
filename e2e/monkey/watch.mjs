// What must never happen while a monkey plays: a word on the console, an error, a broken part, a run that says it runs and stands.

/** @typedef {import('playwright').Page} Page */

/** A run may be slow, or wait for what is being set up: so long it may stand. */
const STANDS_MS = 60_000

/** The browser's own word for what the test does to it. */
const LOST = 'WebGL: CONTEXT_LOST_WEBGL: loseContext: context lost'

/** @param {Page} page @returns {string[]} what was complained of so far */
export function listen(page) {
  /** @type {string[]} */
  const complaints = []
  page.on('console', (message) => {
    if (message.text() !== LOST) complaints.push(`console: ${message.text()}`)
  })
  // Unhandled rejections too, the worker's as well.
  page.on('pageerror', (error) => complaints.push(`error: ${error.stack ?? error.message}`))
  page.on('crash', () => complaints.push('the page crashed'))
  return complaints
}

/** @param {Page} page */
const stateOf = (page) =>
  page.evaluate(() => {
    const broken = document.querySelector('.broken, .stopped-page')?.textContent
    const isBlank = document.querySelector('main') === null
    const verdict = document.querySelector('[data-testid="verdict"]')?.textContent
    const { status, step } = document.documentElement.dataset
    return { broken, verdict, isBlank, status, step }
  })

/** Waits until what runs has taken a step, or runs no more. @param {Page} page */
export async function expectAlive(page) {
  const { broken, verdict, isBlank, status, step } = await stateOf(page)
  if (broken || isBlank) throw new Error(broken || 'The page is blank.')
  if (status === 'failed') throw new Error(`The engine failed: ${verdict}`)
  if (status === 'running') await expectSteps(page, step)
}

/** @param {Page} page @param {string | undefined} step */
const expectSteps = (page, step) =>
  page
    .waitForFunction(
      (before) => {
        const { status, step } = document.documentElement.dataset
        return status !== 'running' || step !== before
      },
      step,
      { timeout: STANDS_MS },
    )
    .catch((cause) => {
      throw new Error(`It says that it runs, and has stood at step ${step} for ${STANDS_MS / 1000} s.`, {
        cause,
      })
    })
