// Capacity: networks of every width beside the visitor's own, with the penalty and without.
import { expect, type Locator } from '@playwright/test'
import type { LabPage } from './lab'
import { test } from './shared-page'

const panelOf = (lab: LabPage) => lab.page.getByRole('region', { name: 'Every width', exact: true })

async function openPanel(lab: LabPage): Promise<Locator> {
  await lab.page.getByRole('button', { name: 'Setup' }).click()
  await lab.button('Every width').click()
  return panelOf(lab)
}

const COLUMNS = 6

/** [units, parameters, training with the penalty, validation with it, training without, validation without]. */
async function rowsOf(panel: Locator): Promise<number[][]> {
  await panel.getByRole('button', { name: 'Table' }).click()
  const texts = await panel.locator('tbody').locator('th, td').allTextContents()
  await panel.getByRole('button', { name: 'Table' }).click()
  const cells = texts.map((text) => Number(text.replace(',', '')))
  return Array.from({ length: cells.length / COLUMNS }, (_, k) => cells.slice(k * COLUMNS, (k + 1) * COLUMNS))
}

test('a wide network memorises where nothing holds it, and a press gives the visitor’s own that width', {
  tag: '@thorough',
}, async ({ lab, page }) => {
  await lab.open('?engine=cpu&steps=120#preset=noisy-moons&penalty.lambda=0.01')
  const before = await lab.call((api) => api.snapshot())
  const panel = await openPanel(lab)
  await expect(panel).toHaveAttribute('data-step', '120')
  // Nothing of it touches the visitor's own network.
  expect(await lab.call((api) => api.snapshot())).toEqual(before)

  const rows = await rowsOf(panel)
  expect(rows.map(([units]) => units)).toEqual([1, 2, 4, 8, 16, 32, 64])
  const [narrowest, widest] = [rows[0] as number[], rows.at(-1) as number[]]
  // The visitor's own is the widest, with its penalty from the start.
  expect(widest.slice(1, 4)).toEqual([
    4417,
    Number(before.dataLoss.toFixed(3)),
    Number(before.validationLoss?.toFixed(3)),
  ])
  const [trainingWith, validationWith, trainingWithout, validationWithout] = [2, 3, 4, 5] as const
  expect(narrowest[trainingWithout]).toBeGreaterThan(10 * (widest[trainingWithout] as number))
  expect(widest[validationWithout]).toBeGreaterThan(2 * (widest[validationWith] as number))
  expect(widest[trainingWith]).toBeGreaterThan(10 * (widest[trainingWithout] as number))
  await expect(
    panel.getByRole('img', { name: /^Loss against width.*rises to .* with λ 0\.01 it/ }),
  ).toBeVisible()

  const widths = panel.getByRole('group', { name: 'Every width' }).getByRole('button')
  await widths.nth(2).click()
  await expect.poll(() => lab.call((api) => api.experiment().model.hidden)).toEqual([4, 4])
  await expect(lab.root).toHaveAttribute('data-step', '0')
  // All are still there as they were, to go back to.
  await expect(panel).toHaveAttribute('data-step', '120')
  expect(await rowsOf(panel)).toEqual(rows)
  await lab.call((api) => api.run(20))
  await lab.call((api) => api.tune({ penalty: { lambda: 0 } }))
  await expect(panel).toContainText('each trained 20 steps from the start, without a penalty')

  await page.getByRole('combobox', { name: 'Activation' }).selectOption('sigmoid')
  await expect(panel).toContainText('with sigmoid one without weights still says 0.5')
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
})
