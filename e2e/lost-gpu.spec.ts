// The browser takes the GPU away in mid-training: the page says so, and goes on with the same run from a second ago.
import { expect, type Page } from '@playwright/test'
import { test } from './lab'

/** The first worker loses its context when it is told to; the one that follows keeps its own. */
async function loseFirstContext(page: Page): Promise<void> {
  let workers = 0
  await page.route('**/worker-*.js', async (route) => {
    const response = await route.fetch()
    const losing = `
      const getContext = OffscreenCanvas.prototype.getContext;
      OffscreenCanvas.prototype.getContext = function (...options) {
        const gl = getContext.apply(this, options);
        new BroadcastChannel('gpu').onmessage = () => gl.getExtension('WEBGL_lose_context').loseContext();
        return gl;
      };\n`
    const body = `${workers++ === 0 ? losing : ''}${await response.text()}`
    await route.fulfill({ response, body })
  })
}

test('a lost context is found and told, and what goes on is the same run, from a second before', async ({
  lab,
  page,
}) => {
  await loseFirstContext(page)
  await lab.openOnWebgl()
  // At this preset's pace two seconds, and no snapshot has ever been asked for.
  await lab.untilStep(60)
  await page.evaluate(() => new BroadcastChannel('gpu').postMessage('lose'))
  const notice = page.getByText(/at step \d+, with all that the optimizer had built up\./)
  await expect(notice).toBeVisible({ timeout: 30_000 })
  const known = Number(/at step (\d+)/.exec((await notice.textContent()) ?? '')?.[1])
  // Thirty steps a second up to step 100.
  expect(known).toBeGreaterThanOrEqual(30)
  await expect(page.locator('html')).toHaveAttribute('data-backend', 'webgl')
  // It plays on by itself, where it was and not from the beginning.
  await lab.untilStep(known + 1)
  const gone = await lab.call((api) => api.run(20))
  await lab.call((api) => api.reset())
  // To the bit what it would have come to without a loss.
  expect(await lab.call((api, steps) => api.run(steps), gone.step)).toEqual(gone)
})
