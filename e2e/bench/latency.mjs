// From λ moved on its slider to the first report that carries it, while the default preset trains.
import { openLab, untilStep } from './lab-page.mjs'
import { median } from './statistics.mjs'

/**
 * @param {import('./stage.mjs').Stage} stage
 * @param {import('./arguments.mjs').Settings} settings
 * @returns {Promise<import('./section.mjs').Section>}
 */
export async function measureLatency(stage, { moves }) {
  const page = await openLab(stage, 'webgl')
  await untilStep(page, 30)
  const slider = page.getByRole('slider', { name: 'λ', exact: true })
  const latencies = []
  for (let move = 0; move < moves; move++) {
    // Reports have a beat of their own: the moves are not to fall in step with it.
    await page.waitForTimeout(200 + ((37 * move) % 250))
    await goOnTraining(page)
    latencies.push(await slider.evaluate(moveAndAwait, String(20 + ((7 * move) % 31))))
  }
  await page.close()
  const ms = (/** @type {number} */ value) => `${value.toFixed(0)} ms`
  const middle = median(latencies)
  const worst = Math.max(...latencies)
  return {
    tables: [
      {
        title: `λ moved → first report that carries it, ${moves} moves on the default preset, WebGL`,
        columns: ['median', 'best', 'worst'],
        rows: [[ms(middle), ms(Math.min(...latencies)), ms(worst)]],
      },
    ],
    figures: { latencyMedian: middle, latencyWorst: worst },
    data: latencies,
  }
}

/** The preset rests at its length. @param {import('./lab-page.mjs').Page} page */
async function goOnTraining(page) {
  await page.evaluate(() => {
    if (document.documentElement.dataset.status !== 'running') window.overfitLab.play()
  })
  await page.waitForSelector('html[data-status=running]')
}

/**
 * Runs in the page.
 *
 * @param {Element} slider
 * @param {string} position
 * @returns {Promise<number>} milliseconds
 */
function moveAndAwait(slider, position) {
  const { dataset } = document.documentElement
  const wanted = Number(dataset.revision) + 1
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (Number(dataset.reportedRevision) < wanted) return
      observer.disconnect()
      resolve(performance.now() - began)
    })
    observer.observe(document.documentElement, { attributeFilter: ['data-reported-revision'] })
    // The setter of the element itself: React hears of what goes past its own.
    const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')
    const began = performance.now()
    value?.set?.call(slider, position)
    slider.dispatchEvent(new Event('input', { bubbles: true }))
  })
}
