// The engine is the visitor's choice: both are measured, and the run goes on in the other.
import { expect } from '@playwright/test'
import { test } from './shared-page'

test('the badge opens to both engines, and switches while it trains', async ({ lab, page }) => {
  await lab.openOnWebgl('&steps=60')
  const { parameters } = await lab.call((api) => api.snapshot())
  await page.getByTestId('backend').click()
  const choice = page.getByRole('group', { name: /^Steps a second/ })
  const processor = choice.getByRole('radio', { name: /^Processor, in WebAssembly [\d,]+$/ })
  await expect(processor).toBeEnabled({ timeout: 20_000 })
  await expect(choice.getByRole('radio', { name: /^WebGL/ })).toBeChecked()
  await expect(choice.getByRole('status')).toContainText('The run goes on in either.')
  await lab.expectAccessible('engine')
  await processor.check()
  await expect(lab.root).toHaveAttribute('data-backend', 'cpu')
  await expect(page.getByTestId('backend')).toHaveText('on your processor')
  const snapshot = await lab.call((api) => api.snapshot())
  expect(snapshot.step).toBe(60)
  expect(snapshot.parameters).toEqual(parameters)
  expect((await lab.call((api) => api.run(10))).step).toBe(70)
  expect((await lab.call((api) => api.history())).rows.length).toBe(71)
})
