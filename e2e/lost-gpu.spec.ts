// The browser takes the GPU away in mid-training: the page says so and goes on from a few seconds ago.
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

test('a lost context is found, told, and trained on from, with no snapshot ever asked for', async ({
  lab,
  page,
}) => {
  await loseFirstContext(page)
  await lab.openOnWebgl()
  // At this preset's pace more than three seconds: some reports have gone out.
  await lab.untilStep(120)
  await page.evaluate(() => new BroadcastChannel('gpu').postMessage('lose'))
  const notice = page.getByText(/The network goes on from its weights at step \d+/)
  await expect(notice).toBeVisible({ timeout: 30_000 })
  const known = Number(/at step (\d+)/.exec((await notice.textContent()) ?? '')?.[1])
  expect(known).toBeGreaterThan(0)
  await expect(page.locator('html')).toHaveAttribute('data-backend', 'webgl')
  // It plays on by itself, where it was and not from the beginning.
  await lab.untilStep(known + 1)
  const { step } = await lab.call((api) => api.run(20))
  expect(step).toBeGreaterThanOrEqual(known + 20)
})
