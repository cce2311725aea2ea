// Confidence: how sure the network is of new points against how often it is right, recomputed from its own answers.
import { expect } from '@playwright/test'
import { drawData } from '../src/engine/data/draw'
import type { LabPage } from './lab'
import { test } from './shared-page'

const panelOf = (lab: LabPage) => lab.page.getByRole('region', { name: 'Confidence', exact: true })
const pictureOf = (lab: LabPage, chart: string) => lab.page.locator(`[data-testid="${chart}"] > [role="img"]`)
const numberOf = async (lab: LabPage, id: string) =>
  Number(await lab.page.getByTestId(id).getAttribute('data-value'))

type Table = { inputs: number[][]; targets: number[][] }

/** As a textbook has it, from the lab's own answers to these rows. */
async function recomputed(lab: LabPage, { inputs, targets }: Table) {
  const logits = await lab.call((api, rows) => api.predict(rows), inputs)
  const rows = logits.map(([z = 0], n) => {
    const isRight = z > 0 === (targets[n]?.[0] === 1)
    const confidence = 1 / (1 + Math.exp(-Math.abs(z)))
    return {
      right: Number(isRight),
      confidence,
      loss: Math.log1p(Math.exp(-Math.abs(z))) + (isRight ? 0 : Math.abs(z)),
    }
  })
  const mean = (of: (row: (typeof rows)[number]) => number) =>
    rows.reduce((sum, row) => sum + of(row), 0) / rows.length
  const gapIn = (bin: number) =>
    mean(({ right, confidence }) => (Math.ceil(10 * confidence) === bin ? right - confidence : 0))
  const bins = Array.from({ length: 10 }, (_, i) => i + 1)
  return {
    right: mean(({ right }) => right),
    confidence: mean(({ confidence }) => confidence),
    calibrationError: bins.reduce((sum, bin) => sum + Math.abs(gapIn(bin)), 0),
    loss: mean(({ loss }) => loss),
    lossOfWrong: mean(({ right, loss }) => (right ? 0 : loss)),
  }
}

async function expectRecomputed(lab: LabPage, validation: Table): Promise<void> {
  const step = await lab.drawn()
  const picture = pictureOf(lab, 'reliability')
  await expect(picture).toHaveAccessibleName(new RegExp(`at step ${step}: `))
  const own = await recomputed(lab, validation)
  expect(await numberOf(lab, 'mean-confidence')).toBeCloseTo(own.confidence, 5)
  expect(await numberOf(lab, 'share-right')).toBeCloseTo(own.right, 9)
  expect(await numberOf(lab, 'calibration-error')).toBeCloseTo(own.calibrationError, 5)
  expect(await lab.readout('validation-loss')).toBeCloseTo(own.loss, 5)
  await expect(lab.page.getByTestId('confidence-words')).toContainText(
    `cost ${own.lossOfWrong.toFixed(3)} of the validation loss of ${own.loss.toFixed(3)}.`,
  )
}

test('at λ 0 it is sure of its mistakes, and they are what the loss comes from; λ takes its certainty', {
  tag: '@thorough',
}, async ({ lab, page }) => {
  await lab.open('?engine=cpu&steps=800#preset=noisy-moons')
  const { data, seed } = await lab.call((api) => api.experiment())
  const { validation } = await drawData(data, seed)
  await lab.button('Confidence').click()
  const words = page.getByTestId('confidence-words')
  await expect(words).toContainText('of 1,000 right: it is too sure.')
  await expectRecomputed(lab, validation)
  await lab.expectAccessible('confidence', ['[data-testid="confidence"]'])
  const spread = await pictureOf(lab, 'margins').getAttribute('aria-label')
  expect(spread).toMatch(/step 800: training: 0 of 60 wrong, validation: \d+ of 1,000 wrong/)
  const before = await numberOf(lab, 'calibration-error')

  await lab.call((api) => api.tune({ penalty: { lambda: 0.03 } }))
  await lab.call((api) => api.run(300))
  await expectRecomputed(lab, validation)
  expect(await numberOf(lab, 'calibration-error')).toBeLessThan(before / 2)

  await panelOf(lab).getByRole('button', { name: 'Table' }).click()
  await expect(panelOf(lab).getByRole('row')).not.toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(panelOf(lab)).toBeHidden()

  // Opened while an earlier step is shown, it is of that step.
  await lab.button('Look back').click()
  await page.getByRole('slider', { name: 'Step of the run' }).fill('0')
  await expect(page.locator('.step-counter')).toHaveText('step 0')
  await lab.button('Confidence').click()
  await expect(pictureOf(lab, 'reliability')).toHaveAccessibleName(/at step 0: /)
})

test('it has no word of numbers, nor of classes that are trained with squared errors', {
  tag: '@thorough',
}, async ({ lab }) => {
  await lab.open('?engine=cpu&steps=10#preset=noisy-moons&data.validation=60')
  await lab.button('Confidence').click()
  await expect(lab.page.getByTestId('confidence-words')).toContainText('of 60 right')
  await lab.preset.selectOption('xor-sample')
  await expect(panelOf(lab)).toContainText('mean squared error')
  await lab.preset.selectOption('wiggly-curve')
  await expect(panelOf(lab)).toContainText('not with classes')
  await expect(lab.button('Confidence')).toHaveCount(0)
})
