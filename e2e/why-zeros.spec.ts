// Why L1 makes zeros: the tug-of-war of every weight, and the data loss over two of them.
import { expect } from '@playwright/test'
import type { LabPage } from './lab'
import { test } from './shared-page'

const tugOf = (lab: LabPage) => lab.page.getByTestId('tug-of-war')
const planeOf = (lab: LabPage) => lab.page.getByTestId('two-weights')
const countOf = async (lab: LabPage, id: string) =>
  Number(await lab.page.getByTestId(id).getAttribute('data-value'))

test('L1 holds weights at zero within its band, L2 lets them rest on a line', async ({ lab, page }) => {
  await lab.open('?engine=cpu&steps=600#preset=sparse-truth&penalty.lambda=0.1')
  const before = await lab.call((api) => api.snapshot())
  await lab.button('Why L1 makes zeros').click()
  const panel = page.getByRole('region', { name: 'Why L1 makes zeros' })
  await expect(panel.getByText('a weight stays at zero')).toBeVisible()
  const { exactZeros, weights } = before
  expect(exactZeros).toBeGreaterThan(50)
  await expect(tugOf(lab)).toHaveAccessibleName(
    new RegExp(`step 600: ${exactZeros} of ${weights} weights lie within the band ±0.1 and are exactly zero`),
  )
  expect(await countOf(lab, 'tug-zeros')).toBe(exactZeros)
  expect(await countOf(lab, 'tug-held')).toBe(exactZeros)
  expect(await countOf(lab, 'tug-resting')).toBe(weights - exactZeros)

  // The contours are of this very network: where it is, its own data loss.
  await expect(planeOf(lab)).toHaveAccessibleName(/at step 600/)
  const here = Number(
    /where it is ([\d.]+);/.exec((await planeOf(lab).getAttribute('aria-label')) ?? '')?.[1],
  )
  expect(Math.abs(here - before.dataLoss)).toBeLessThan(0.004)
  await panel.getByLabel('where weight 2 comes from').selectOption({ label: 'decoy 11' })
  await expect(planeOf(lab)).toHaveAccessibleName(/at step 600: .* decoy 11 → y is exactly 0, where it is/)
  expect(await lab.call((api) => api.snapshot())).toEqual(before)

  await lab.penalty('L2').check({ force: true })
  await expect(page.getByRole('region', { name: 'Why weights shrink' })).toBeVisible()
  await lab.call((api) => api.run(1500))
  const shrunk = await lab.call((api) => api.snapshot())
  expect(shrunk.exactZeros).toBe(0)
  await expect(tugOf(lab)).toHaveAccessibleName(
    `Data gradient against value of 100 weights at step 2,100: 0 of 100 weights are exactly zero; 100 of the 100 others lie on the line where both pulls are equal`,
  )
  await page.keyboard.press('Escape')
  await expect(tugOf(lab)).toBeHidden()
})

test('in a network a press on a point chooses it, and other penalties say what they do', async ({
  lab,
  page,
}) => {
  await lab.open('?engine=cpu&steps=100#preset=exact-zeros&penalty.lambda=0.01')
  await lab.button('Why L1 makes zeros').click()
  await expect(planeOf(lab)).toHaveAccessibleName(/Data loss over two weights at step 100/)
  const { exactZeros, weights } = await lab.call((api) => api.snapshot())
  expect(await countOf(lab, 'tug-zeros')).toBe(exactZeros)
  expect(exactZeros).toBeGreaterThan(weights / 2)
  // In the middle are those that nothing pulls at all.
  const box = await tugOf(lab).boundingBox()
  await tugOf(lab).click({
    position: { x: 48 + ((box?.width ?? 0) - 60) / 2, y: 22.8 + ((box?.height ?? 0) - 61.2) / 2 },
  })
  await expect(planeOf(lab)).toHaveAccessibleName(/ is exactly 0, where it is/)
  await lab.penalty('Group lasso').check({ force: true })
  await expect(page.getByText('whole units reach zero')).toBeVisible()
  await lab.penalty('None').check({ force: true })
  await expect(page.getByText('until every gradient is 0')).toBeVisible()
})
