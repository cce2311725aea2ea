// Pins: moments kept side by side, with the figures that the run had, over a reload too.
import { expect } from '@playwright/test'
import { type LabPage, test } from './lab'

const cell = (lab: LabPage, row: string, column: number) =>
  lab.page.locator(`.compare [data-row="${row}"] td`).nth(column)
const valueIn = async (lab: LabPage, row: string, column: number) =>
  Number(await cell(lab, row, column).getAttribute('data-value'))

test('two moments stand side by side with their figures, and are there after a reload until they are removed', async ({
  lab,
  page,
}) => {
  await lab.open('?engine=cpu&steps=60#preset=noisy-moons&data.validation=60')
  await lab.drawn()
  const first = await lab.call((api) => api.snapshot())
  await page.keyboard.press('p')
  await expect(page.getByRole('status').filter({ hasText: 'Pinned as A.' })).toBeAttached()
  await lab.call((api) => api.tune({ penalty: { lambda: 0.01 } }))
  const second = await lab.call((api) => api.run(40))
  await lab.drawn()
  await lab.button('Pin').click()
  await lab.button('Compare').click()
  const panel = page.getByTestId('compare')
  await expect(panel.locator('.compare-fit canvas')).toHaveCount(2)
  await expect(panel.locator('.compare-fit').nth(1)).toContainText('live')
  for (const [column, snapshot] of [first, second].entries()) {
    expect(await valueIn(lab, 'training loss', column)).toBe(snapshot.dataLoss)
    expect(await valueIn(lab, 'validation loss', column)).toBe(snapshot.validationLoss)
    expect(await valueIn(lab, 'exact zeros', column)).toBe(snapshot.exactZeros)
  }
  await expect(cell(lab, 'λ', 1)).toHaveText('0.01')
  await expect(page.getByTestId('compare-sentence')).toContainText('With λ = 0.01 at step 100 it')
  await lab.expectAccessible('compare', ['[data-testid="compare"]', '.lambda'])
  // Its letter stands on the slider, and says its name.
  await page.getByRole('button', { name: 'A', exact: true }).click()
  await expect(page.getByRole('note')).toHaveText('A: λ = 0, step 60')

  await page.reload()
  await expect(lab.root).toHaveAttribute('data-ready', 'true')
  await page.keyboard.press('c')
  await expect(cell(lab, 'training loss', 0)).toHaveAttribute('data-value', String(first.dataLoss))
  await expect(cell(lab, 'training loss', 1)).toHaveAttribute('data-value', String(second.dataLoss))
  await panel.getByRole('button', { name: 'Remove A', exact: true }).click()
  await expect(panel.getByRole('textbox', { name: 'Name of A' })).toHaveCount(0)
  await expect(panel.getByRole('textbox', { name: 'Name of B' })).toHaveValue('λ = 0.01, step 100')

  // Compare, which comes with the first pin, begins no other row under the fit that has most switches.
  await page.keyboard.press('c')
  await lab.preset.selectOption('wiggly-curve')
  await expect(lab.button('Exact solution')).toBeVisible()
  await expect(lab.button('Compare')).toBeVisible()
  const tops = await page
    .locator('.fit-switches > button:visible')
    .evaluateAll((switches) => switches.map((each) => Math.round(each.getBoundingClientRect().top)))
  expect(new Set(tops).size, String(tops)).toBe(1)
})
