// A browser without WebGL: the lab still works, on the processor, and says why; asked for WebGL by name, it refuses.
import { expect, type Page } from '@playwright/test'
import { test } from './lab'

/** The worker is where the context is made: there it is not to be had. */
async function withoutWebgl(page: Page): Promise<void> {
  await page.route('**/worker-*.js', async (route) => {
    const response = await route.fetch()
    const body = `OffscreenCanvas.prototype.getContext = () => null;\n${await response.text()}`
    await route.fulfill({ response, body })
  })
}

test('the processor takes over, with the reason shown', async ({ lab, page }) => {
  await withoutWebgl(page)
  await lab.open('?paused=1')
  const { backend, reason } = await lab.call((api) => api.ready)
  expect(backend).toBe('cpu')
  expect(reason).toContain('no WebGL 2')
  await expect(page.getByTestId('backend')).toContainText('on your processor')
  expect((await lab.call((api) => api.run(10))).step).toBe(10)
})

test('engine=webgl rejects and fails', async ({ lab, page }) => {
  await withoutWebgl(page)
  await page.goto('./?engine=webgl')
  await expect(page.locator('html')).toHaveAttribute('data-status', 'failed')
  const message = await lab.call((api) =>
    api.ready.then(
      () => 'resolved',
      (error: Error) => error.message,
    ),
  )
  expect(message).toContain('no WebGL 2')
  expect(await lab.call((api) => api.run(1).catch(() => 'refused'))).toBe('refused')
})
