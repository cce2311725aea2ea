// The browser takes the GPU away in mid-training: the page says so and goes on from what it last knew.
import { expect, type Page, test } from '@playwright/test'
import { lab, openOnWebgl, untilStep } from './lab'

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

test('a lost context is found, told, and trained on from', async ({ page }) => {
  await loseFirstContext(page)
  await openOnWebgl(page)
  await untilStep(page, 30)
  await page.evaluate(() => new BroadcastChannel('gpu').postMessage('lose'))
  await expect(page.getByText(/GPU away|stopped|started again/i).first()).toBeVisible({ timeout: 30_000 })
  await expect(page.locator('html')).toHaveAttribute('data-backend', 'webgl')
  const { step } = await lab(page, (api) => api.run(20))
  expect(step).toBeGreaterThanOrEqual(20)
})
