// The sealed test set: nothing of it before the envelope is opened, and once it is, for good.
import { expect } from '@playwright/test'
import { test } from './shared-page'

test('it is opened once, stays as it was, and is sealed again by a reset', async ({ lab, page }) => {
  await lab.open('?engine=cpu&steps=200#preset=polynomial')
  const before = await lab.call((api) => api.snapshot())
  const readout = lab.button(/^test /)
  await expect(readout).toHaveText(/sealed/)
  await readout.click()
  const envelope = page.getByRole('region', { name: 'The sealed test set' })
  await expect(envelope).toContainText('1,000 points that nothing has seen')
  await envelope.getByRole('button', { name: 'Open the envelope' }).click()
  await expect(envelope).toContainText('Opened at step 200.')
  await expect(envelope).toBeFocused()
  const loss = Number(await page.getByTestId('test-loss').getAttribute('data-value'))
  // The noise alone leaves 0.3²; no other points say half as much or twice as much.
  expect(loss).toBeGreaterThan(0.09)
  expect(Math.abs(Math.log2(loss / (before.validationLoss as number)))).toBeLessThan(1)
  await expect(envelope.getByRole('row', { name: /^test/ })).toContainText(loss.toFixed(3))
  const validation = (before.validationLoss as number).toFixed(3)
  await expect(envelope.getByRole('row', { name: /^validation/ })).toContainText(validation)
  await expect(envelope.getByRole('button')).toHaveCount(0)

  await page.keyboard.press('Escape')
  await lab.call((api) => api.tune({ penalty: { lambda: 0.1 } }))
  await expect(readout).toHaveText(new RegExp(loss.toFixed(3)))
  expect((await lab.call((api) => api.snapshot())).parameters).toEqual(before.parameters)
  await lab.button('Reset').click()
  await expect(readout).toHaveText(/sealed/)
})
