// Double descent: the closed form at every number of random features, its peak, and the λ that levels it.
import { expect } from '@playwright/test'
import { presets } from '../src/catalog/presets/preset-table'
import { positionOf } from '../src/experiment/lambda-scale'
import type { LabPage } from './lab'
import { test } from './shared-page'

const { suggestedLambda } = presets['double-descent']
/** With the bias as many parameters as there are training points. */
const THRESHOLD = 39

const buttonOf = (lab: LabPage) => lab.button('Every number of features')
const panelOf = (lab: LabPage) =>
  lab.page.getByRole('region', { name: 'Every number of features', exact: true })
const lookOf = (lab: LabPage) => lab.page.getByTestId('double-descent')

/** Validation loss by number of features, from the table as it stands: of the visitor's λ, or without penalty. */
async function validationLosses(lab: LabPage, column: string): Promise<Map<number, number>> {
  const rows = await panelOf(lab)
    .getByRole('row')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent ?? '')))
  const at = rows[0]!.indexOf(column)
  expect(at).toBeGreaterThan(0)
  return new Map(rows.slice(1).map((cells) => [Number(cells[0]), Number(cells[at])]))
}

const largest = (losses: Map<number, number>) => Math.max(...losses.values())

test('the peak is where parameters are as many as points; λ levels it, live', async ({ lab, page }) => {
  await lab.open('?engine=cpu&steps=100#preset=double-descent')
  await expect(page.locator('.look-at')).toContainText('every number of features')
  const before = await lab.call((api) => api.snapshot())
  await buttonOf(lab).click()
  await expect(lookOf(lab)).toHaveAttribute('data-lambda', '0')
  await expect(lookOf(lab)).toContainText(`at ${THRESHOLD} features, and with 800`)
  // The run stands as it stood: nothing was trained for this.
  expect(await lab.call((api) => api.snapshot())).toEqual(before)
  await expect(panelOf(lab).getByText('your network with 39 features after 100 steps')).toBeVisible()

  // The fit at the threshold and at the most; the slider goes from number to number.
  await expect(panelOf(lab).getByRole('img', { name: /^The fit with/ })).toHaveCount(2)
  const slider = panelOf(lab).getByRole('slider', { name: 'Features of the fit' })
  await expect(slider).toHaveAttribute('aria-valuetext', `${THRESHOLD} features`)
  await slider.press('ArrowRight')
  await expect(panelOf(lab).getByRole('img', { name: 'The fit with 40 features' })).toBeVisible()
  await slider.press('Home')
  await expect(panelOf(lab).getByRole('img', { name: 'The fit with 1 feature:' })).toBeVisible()

  await panelOf(lab).getByRole('button', { name: 'Table' }).click()
  const bare = await validationLosses(lab, 'validation, λ 0')
  const peak = bare.get(THRESHOLD)!
  expect(peak).toBe(largest(bare))
  expect(peak).toBeGreaterThan(10 * bare.get(800)!)
  expect(peak).toBeGreaterThan(
    5 * Math.min(...[...bare].filter(([count]) => count < THRESHOLD).map(([, loss]) => loss)),
  )

  await lab.lambda.fill(String(positionOf(suggestedLambda)))
  await expect(lookOf(lab)).toHaveAttribute('data-lambda', String(suggestedLambda))
  await expect(lookOf(lab)).toContainText('the peak is gone')
  const levelled = await validationLosses(lab, `validation, λ ${suggestedLambda}`)
  expect(levelled.get(THRESHOLD)!).toBeLessThan(0.05 * peak)
  expect(levelled.get(THRESHOLD)!).toBeLessThan(1.5 * Math.min(...levelled.values()))
  expect(await validationLosses(lab, 'validation, λ 0')).toEqual(bare)

  await page.keyboard.press('Escape')
  await expect(panelOf(lab)).toBeHidden()
  await expect(buttonOf(lab)).toBeVisible()
})

test('its features come back from an address, as numbers and as code, and only they have the button', {
  tag: '@thorough',
}, async ({ lab, page }) => {
  await lab.open('?engine=cpu&paused=1#preset=double-descent')
  await lab.call(async (api) => {
    const { model, ...experiment } = api.experiment()
    await api.load({ ...experiment, model: { ...model, features: { kind: 'random-relu', count: 12 } } })
  })
  await expect
    .poll(() => page.evaluate(() => location.hash))
    .toBe('#preset=double-descent&model.features.count=12')
  const features = () => lab.call((api) => api.experiment().model.features)
  expect(await features()).toEqual({ kind: 'random-relu', count: 12 })
  const first = await lab.call((api) => api.run(20))
  expect(first.parameters[0]?.weights).toHaveLength(12)
  await page.reload()
  await expect(lab.root).toHaveAttribute('data-ready', 'true')
  expect(await features()).toEqual({ kind: 'random-relu', count: 12 })
  expect(await lab.call((api) => api.run(20))).toEqual(first)
  const script = await lab.call((api) => api.exportCode('pytorch'))
  // The rows of the script are the features themselves, drawn as the page has drawn them.
  expect(script).toContain('nn.Linear(12, 1)')

  await lab.open('?engine=cpu&paused=1#preset=double-descent&model.features.kind=identity')
  await expect(lab.lambda).toBeVisible()
  await expect(buttonOf(lab)).toBeHidden()
})
