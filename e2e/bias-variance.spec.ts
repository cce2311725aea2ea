// Bias and variance against λ: solved fits that make a valley, a press that goes there, and trained fits that can be cancelled.
import { expect, type Locator } from '@playwright/test'
import { positionOf } from '../src/experiment/lambda-scale'
import { biasVarianceValues } from '../src/studies/bias-variance/shared/fits-asked'
import { parseNumber } from '../src/ui/kit/parse-number'
import { type LabPage, tiny } from './lab'
import { test } from './shared-page'

const panelOf = (lab: LabPage) => lab.page.getByTestId('bias-variance')

async function open(lab: LabPage): Promise<Locator> {
  await lab.button('Show every λ').click()
  await lab.button('Bias and variance').click()
  return panelOf(lab)
}

/** [bias², variance, noise, error] of each λ, as the table has them. */
async function partsIn(panel: Locator): Promise<number[][]> {
  await panel.getByRole('button', { name: 'Table' }).click()
  await expect(panel.getByRole('row')).toHaveCount(1 + biasVarianceValues.length)
  const cells = (await panel.getByRole('cell').allTextContents()).map((text) => parseNumber(text) ?? NaN)
  await panel.getByRole('button', { name: 'Table' }).click()
  return biasVarianceValues.map((_, v) => cells.slice(4 * v, 4 * v + 4))
}

test('the error is lowest between variance and bias², and a press goes there', async ({ lab }) => {
  await lab.open('?engine=cpu&steps=100#preset=wiggly-curve&penalty.lambda=0.001')
  const before = await lab.call((api) => api.snapshot())
  const panel = await open(lab)
  await expect(panel).toContainText('100 fresh data sets of 16 points')
  await expect(panel).toContainText(`Done: ${(100 * biasVarianceValues.length).toLocaleString('en')} fits.`)
  // The visitor's own network has not been touched.
  expect(await lab.call((api) => api.snapshot())).toEqual(before)

  const parts = await partsIn(panel)
  for (const [squaredBias, variance, noise, error] of parts.slice(1))
    expect(Math.abs(squaredBias! + variance! + noise! - error!)).toBeLessThan(0.002)
  const errors = parts.map((row) => row[3]!)
  const lowest = biasVarianceValues[errors.indexOf(Math.min(...errors))]!
  const figure = panel.getByRole('img', { name: /against λ/ })
  await expect(figure).toHaveAccessibleName(
    /At your λ, variance is .* a larger λ does better\. Above the chart: error 5·10¹³ at λ 0\.$/,
  )
  const fits = panel.getByRole('img', { name: /^The fits over the input/ })
  await expect(fits).toHaveAccessibleName(/At λ 0\.001: thin, 20 of 100 fits/)

  const rung = panel.getByRole('button', { name: `λ ${Number(lowest.toPrecision(3))}:` })
  await rung.dispatchEvent('click')
  await expect(lab.lambda).toHaveValue(String(positionOf(lowest)))
  // Another λ leaves what was found as it is; another penalty does not.
  await expect(figure).toHaveAccessibleName(
    /hardly any λ does better\. Above the chart: error 5·10¹³ at λ 0\.$/,
  )
  await expect(fits).toHaveAccessibleName(new RegExp(`At λ ${Number(lowest.toPrecision(3))}:`))
  await lab.penalty('L1').check({ force: true })
  await expect(panel.getByRole('status')).toContainText('what was found no longer holds')
  await panel.getByRole('button', { name: 'Close' }).click()
  await expect(lab.button('Bias and variance')).toBeFocused()
})

test('fits that are trained can be cancelled, and where nobody knows the truth it says so', async ({
  lab,
}) => {
  await lab.open('?engine=cpu&steps=20#preset=noisy-moons')
  const panel = await open(lab)
  const progress = panel.getByRole('progressbar', { name: 'Fits of fresh data sets' })
  await expect.poll(async () => Number(await progress.getAttribute('value'))).toBeGreaterThan(0)
  await panel.getByRole('button', { name: 'Cancel' }).click()
  await expect(panel.getByRole('status')).toHaveText('Cancelled.')
  await expect(panel).toBeFocused()
  await lab.preset.selectOption({ label: 'XOR sample' })
  await expect(panel.getByRole('status')).toContainText('The truth behind these data is not at hand')
  await expect(panel.getByRole('button', { name: 'Fit again' })).toBeHidden()
  await expect(lab.button('Bias and variance')).toHaveAttribute('title', /not at hand/)
})

test('on the GPU it leaves nothing behind', { tag: '@thorough' }, async ({ lab }) => {
  await lab.openOnWebgl('&paused=1#preset=wiggly-curve')
  await lab.call((api, experiment) => api.load(experiment as never), { ...tiny, steps: 20 })
  await lab.button('Show every λ').click()
  const heldAfterFits = async () => {
    await lab.button('Bias and variance').click()
    await expect(panelOf(lab)).toContainText('Done: 240 fits.')
    await lab.call((api) => api.tune({ dropout: 0.1 }))
    await lab.call((api) => api.tune({ dropout: 0 }))
    await lab.page.keyboard.press('Escape')
    await lab.button('Show every λ').click()
    const held = await lab.call((api) => api.memory())
    await lab.button('Show every λ').click()
    return held
  }
  // The second time is the first that has seen everything once.
  const first = await heldAfterFits()
  expect(await heldAfterFits()).toEqual(first)
})
