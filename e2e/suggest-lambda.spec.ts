// "Suggest λ": cross-validation beside the visitor's network, what it suggests, and when it no longer holds.
import { expect, type Locator } from '@playwright/test'
import { positionOf } from '../src/experiment/lambda-scale'
import { crossValidationValues } from '../src/studies/suggest-lambda/shared/cross-validation'
import { type LabPage, tiny } from './lab'
import { test } from './shared-page'

const panelOf = (lab: LabPage) => lab.page.getByRole('region', { name: 'Suggest λ', exact: true })
const lambdaOf = async (panel: Locator, which: 'min' | '1se') =>
  Number(await panel.getByTestId(`lambda-${which}`).getAttribute('data-value'))

/** [mean, standard error] of each λ, as the table has them. */
async function scoresOf(panel: Locator): Promise<[number, number][]> {
  await panel.getByRole('button', { name: 'Table' }).click()
  const rows = panel.getByRole('row')
  await expect(rows).toHaveCount(1 + crossValidationValues.length)
  const cells = (await panel.getByRole('cell').allTextContents()).map(Number)
  return crossValidationValues.map((_, v) => [cells[2 * v] as number, cells[2 * v + 1] as number])
}

test('its two λ are the lowest mean and the rule of one standard error, and a press goes there', async ({
  lab,
}) => {
  await lab.open('?engine=cpu&steps=100#preset=wiggly-curve')
  const before = await lab.call((api) => api.snapshot())
  await lab.button('Suggest λ').click()
  const panel = panelOf(lab)
  await expect(panel).toContainText('Your 16 training points are dealt into 5 folds.')
  await expect(panel).toContainText('Done: 50 networks, 3,000 steps each.')
  // The visitor's own network has not been touched.
  expect(await lab.call((api) => api.snapshot())).toEqual(before)
  await expect(panel.getByRole('img', { name: /against λ/ })).toBeVisible()

  const scores = await scoresOf(panel)
  const means = scores.map(([mean]) => mean)
  const lowest = means.indexOf(Math.min(...means))
  const limit = (means[lowest] as number) + (scores[lowest]?.[1] as number)
  const largest = means.findLastIndex((mean) => mean <= limit)
  // On this preset both lie inside of the range, apart.
  expect(lowest).toBeGreaterThan(2)
  expect(largest).toBeGreaterThan(lowest)
  const [min, oneSe] = [crossValidationValues[lowest] as number, crossValidationValues[largest] as number]
  expect([await lambdaOf(panel, 'min'), await lambdaOf(panel, '1se')]).toEqual([min, oneSe])

  for (const [which, lambda] of [
    ['1se', oneSe],
    ['min', min],
  ] as const) {
    await panel.getByTestId(`lambda-${which}`).getByRole('button', { name: /^Use/ }).click()
    await expect(lab.lambda).toHaveValue(String(positionOf(lambda)))
    expect(await lab.call((api) => api.experiment().penalty.lambda)).toBe(lambda)
  }
  // Another λ leaves what was found as it is; another penalty does not.
  expect(await lambdaOf(panel, 'min')).toBe(min)
  await lab.penalty('L1').check({ force: true })
  await expect(panel).toContainText('what was found no longer holds')
  await panel.getByRole('button', { name: 'Close' }).click()
  await expect(panel).toBeHidden()
  await expect(lab.button('Suggest λ')).toBeFocused()
})

test('it can be cancelled on its way, and says where it makes no sense', async ({ lab }) => {
  await lab.open('?engine=cpu&steps=20#preset=noisy-moons')
  await lab.button('Suggest λ').click()
  const panel = panelOf(lab)
  const progress = panel.getByRole('progressbar', { name: 'Cross-validation' })
  await expect.poll(async () => Number(await progress.getAttribute('value'))).toBeGreaterThan(0)
  await panel.getByRole('button', { name: 'Cancel' }).click()
  await expect(panel.getByRole('status')).toHaveText('Cancelled.')
  await expect(panel).toBeFocused()
  await expect(panel.getByRole('button', { name: 'Suggest again' })).toBeVisible()

  await lab.preset.selectOption({ label: 'XOR sample' })
  await expect(panel.getByRole('status')).toContainText('With 4 training points nothing can be held out')
  await expect(panel.getByRole('button', { name: 'Suggest again' })).toBeHidden()
})

test('on the GPU it leaves nothing behind', { tag: '@thorough' }, async ({ lab }) => {
  await lab.openOnWebgl('&paused=1#preset=wiggly-curve')
  await lab.call((api, experiment) => api.load(experiment as never), { ...tiny, steps: 30 })
  const panel = panelOf(lab)
  const suggest = async () => {
    await lab.button('Suggest λ').click()
    await expect(panel).toContainText('Done: 50 networks, 30 steps each.')
    await lab.call((api) => api.tune({ dropout: 0.1 }))
    await lab.call((api) => api.tune({ dropout: 0 }))
    await lab.page.keyboard.press('Escape')
    return lab.call((api) => api.memory())
  }
  // The second time is the first that has seen everything once.
  const first = await suggest()
  expect(await suggest()).toEqual(first)
})
