// A link says how a run got where it is, and another page gets there too; the browser goes back through what was opened.
import { expect } from '@playwright/test'
import { LabPage, test } from './lab'

test('a link with how it got there leads to the same numbers, with the same marks', async ({ lab, page }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await lab.open('?engine=cpu&paused=1#preset=wiggly-curve&data.samples=12&model.hidden=8')
  await lab.call(async (api) => {
    await api.run(30)
    await api.tune({ penalty: { kind: 'l2', lambda: 0.01 } })
    await api.run(25)
    await api.tune({ penalty: { kind: 'l1', lambda: 0.001 } })
    await api.run(20)
  })
  const there = await lab.call((api) => api.snapshot())
  await lab.button('Share').click()
  await page.getByRole('radio', { name: 'With how it got there' }).check()
  await page.getByRole('checkbox', { name: 'The step: trains to 75 at once' }).check()
  await lab.button('Copy link').click()
  await expect(page.getByText('The link is copied.')).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())

  const other = new LabPage(await page.context().newPage())
  await other.open(link.slice(link.indexOf('?')))
  await expect(other.root).toHaveAttribute('data-status', 'paused')
  expect(await other.call((api) => api.snapshot())).toEqual(there)
  for (const label of ['λ 0 → 0.01', 'L2 → L1, λ 0.01 → 0.001'])
    await expect(other.lossChart.getByText(label).first()).toBeVisible()
  await expect(other.penalty('L1')).toBeChecked()
  // Its own changes leave the link behind.
  await other.call((api) => api.tune({ penalty: { lambda: 0.1 } }))
  await expect.poll(() => other.page.evaluate(() => location.hash)).not.toContain('then=')

  const hash = () => other.page.evaluate(() => location.hash)
  await other.preset.selectOption('spiral')
  await expect.poll(hash).toBe('#preset=spiral')
  await other.page.goBack()
  await expect.poll(() => other.call((api) => api.experiment().penalty.lambda)).toBe(0.1)
  await expect(other.preset).toHaveValue('')
  await other.page.goForward()
  await expect(other.preset).toHaveValue('spiral')
})
