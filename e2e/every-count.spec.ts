// The learning curve: networks of every number of training points beside the visitor's own, with the penalty and without.
import { expect, type Locator } from '@playwright/test'
import { test } from './shared-page'

const COLUMNS = 5

/** [points, training with the penalty, validation with it, training without, validation without]. */
async function rowsOf(panel: Locator): Promise<number[][]> {
  await panel.getByRole('button', { name: 'Table' }).click()
  const texts = await panel.locator('tbody').locator('th, td').allTextContents()
  await panel.getByRole('button', { name: 'Table' }).click()
  const cells = texts.map((text) => Number(text.replace(',', '')))
  return Array.from({ length: cells.length / COLUMNS }, (_, k) => cells.slice(k * COLUMNS, (k + 1) * COLUMNS))
}

test('λ is worth most where points are few, and a press gives the visitor’s own so many', {
  tag: '@thorough',
}, async ({ lab, page }) => {
  await lab.open('?engine=cpu&steps=80#preset=noisy-moons&penalty.lambda=0.01&model.hidden=16')
  const before = await lab.call((api) => api.snapshot())
  await page.getByRole('button', { name: 'Setup' }).click()
  await lab.button('Every number of points').click()
  const panel = page.getByRole('region', { name: 'Every number of points', exact: true })
  await expect(panel).toHaveAttribute('data-step', '80')
  // Nothing of it touches the visitor's own network.
  expect(await lab.call((api) => api.snapshot())).toEqual(before)

  const rows = await rowsOf(panel)
  expect(rows.slice(0, 6).map(([points]) => points)).toEqual([5, 10, 20, 50, 60, 100])
  // One of them is the visitor's own.
  expect(rows[4]?.slice(1, 3)).toEqual([
    Number(before.dataLoss.toFixed(3)),
    Number(before.validationLoss?.toFixed(3)),
  ])
  const [fewest, most] = [rows[0] as number[], rows.at(-1) as number[]]
  expect(fewest[4]).toBeGreaterThan(most[4] as number)
  await expect(
    panel.getByRole('img', { name: /^Loss against number of points.*comes from .* λ 0\.01 / }),
  ).toBeVisible()

  const counts = panel.getByRole('group', { name: 'Every number of points' }).getByRole('button')
  await counts.nth(2).click()
  await expect.poll(() => lab.call((api) => api.experiment().data)).toMatchObject({ samples: 20 })
  await expect(lab.root).toHaveAttribute('data-step', '0')
  // All are still there as they were, to go back to.
  await expect(panel).toHaveAttribute('data-step', '80')
  expect(await rowsOf(panel)).toEqual(rows)
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
})
