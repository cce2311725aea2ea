// The twin: the same network with something otherwise, beside the visitor's, from the first touch of λ.
import { expect, type Locator } from '@playwright/test'
import type { LabPage } from './lab'
import { test } from './shared-page'

const sentenceOf = (lab: LabPage) => lab.page.locator('.look-at')
const lossOf = (lab: LabPage) => lab.page.getByTestId('twin-loss')
const buttonOf = (lab: LabPage) => lab.button(/^Twin/)
const choicesOf = (lab: LabPage) => lab.page.getByRole('region', { name: 'The twin' })
const linesOf = (chart: Locator) => chart.locator('.ghost-line')

/** Caught up with a run that stands. */
async function twinAt(lab: LabPage, step: number): Promise<number> {
  await expect(lossOf(lab)).toHaveAttribute('data-step', String(step))
  return Number(await lossOf(lab).getAttribute('data-value'))
}

test('the first touch of λ brings the network without it, dotted, with the very numbers that λ = 0 gives', async ({
  lab,
  page,
}) => {
  await lab.open('?engine=cpu&steps=100#preset=noisy-moons')
  const place = await sentenceOf(lab).boundingBox()
  await expect(buttonOf(lab)).toBeHidden()
  await page.keyboard.press('l')
  await expect(sentenceOf(lab)).toContainText('Dotted lines: without penalty, validation is')
  expect(await twinAt(lab, 100)).toBe(await lab.readout('validation-loss'))
  expect(await sentenceOf(lab).boundingBox()).toEqual(place)

  await lab.call((api) => api.run(57))
  const [free] = await lab.call((api) => api.ladder({ values: [0], steps: 157 }))
  expect(await twinAt(lab, 157)).toBe(free?.snapshot.validationLoss)
  expect(await lab.readout('validation-loss')).toBeLessThan(free?.snapshot.validationLoss ?? 0)
  await expect(linesOf(lab.lossChart)).toHaveCount(2)
  await expect(linesOf(lab.weightsChart)).toHaveCount(1)

  // Another setting is another twin, under the same λ.
  await buttonOf(lab).click()
  await choicesOf(lab).getByRole('combobox', { name: 'Penalty' }).selectOption('L1')
  await choicesOf(lab).getByRole('combobox', { name: 'Width' }).selectOption('8 units a layer')
  await expect(sentenceOf(lab)).toContainText('with L1, width 8')
  const other = await twinAt(lab, 157)
  await choicesOf(lab).getByRole('checkbox').uncheck()
  await expect(linesOf(lab.lossChart)).toHaveCount(0)
  await page.keyboard.press('Escape')
  await lab.call(async (api) => {
    const { penalty, ...experiment } = api.experiment()
    await api.load({
      ...experiment,
      model: { ...experiment.model, hidden: [8, 8] },
      penalty: { ...penalty, kind: 'l1' },
    })
    await api.run(157)
  })
  expect(await lab.readout('validation-loss')).toBe(other)
})

test('a restart takes it along behind the run before, and its cross in a chart switches it off', async ({
  lab,
}) => {
  await lab.open('?engine=cpu&steps=40#preset=wiggly-curve')
  await lab.lambda.fill('81')
  const first = await twinAt(lab, 40)
  // Beside λ = 0 it would be the visitor's network itself.
  await lab.lambda.fill('0')
  await expect(linesOf(lab.lossChart)).toHaveCount(0)
  await expect(sentenceOf(lab)).toContainText('Watch the curve swing')
  await lab.lambda.fill('81')
  expect(await twinAt(lab, 40)).toBe(first)
  await lab.button('Reset').click()
  await lab.call((api) => api.run(40))
  expect(await twinAt(lab, 40)).toBe(first)
  await expect(sentenceOf(lab)).toContainText('Without penalty, validation is')
  await lab.lossChart.getByRole('button', { name: 'Remove the run before' }).click()
  await expect(sentenceOf(lab)).toContainText('Dotted lines: without penalty')
  await lab.lossChart.getByRole('button', { name: 'Switch the twin off' }).press('Enter')
  // The cross is gone, and not the place of whoever pressed it.
  await expect(lab.page.locator('section', { has: lab.lossChart }).locator(':focus')).toBeVisible()
  await expect(buttonOf(lab)).toHaveAccessibleName('Twin: off')
  await expect(linesOf(lab.lossChart)).toHaveCount(0)

  // λ was moved in another preset: this one has its own sentence first, though it has a λ.
  await lab.preset.selectOption('xor-sample')
  await expect(sentenceOf(lab)).toContainText('One straight line cannot represent XOR')
  await expect(buttonOf(lab)).toBeHidden()
})

test('an address may forbid it', async ({ lab }) => {
  await lab.open('?engine=cpu&paused=1&twin=0')
  await lab.lambda.fill('81')
  await expect(lab.root).toHaveAttribute('data-reported-revision', '1')
  await expect(buttonOf(lab)).toBeHidden()
  await expect(lossOf(lab)).toBeHidden()
})
