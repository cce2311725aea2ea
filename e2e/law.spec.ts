// Each sentence of docs/law.md made to happen, from the page as it opens, in as many actions as the table says.
import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Locator } from '@playwright/test'
import type { Snapshot } from '../src/protocol/snapshot'
import type { LabPage } from './lab'
import { test } from './shared-page'

/** Sentence → actions, from the table. */
const table = new Map(
  readFileSync(join(import.meta.dirname, '../docs/law.md'), 'utf8')
    .split('\n')
    .map((line) => /^\| (.+?) \| (\d) \|/.exec(line))
    .flatMap((row) => (row ? [[row[1] as string, Number(row[2])] as const] : [])),
)

/** One press, one drag or one choice. */
type Act = (action: () => Promise<unknown>) => Promise<void>

const tested = new Set<string>()

/** That a sentence has been made to happen by as many actions as the table says. */
type ExpectSo = (sentence: string) => void

/**
 * A test that makes sentences happen, and counts what it took.
 *
 * @param make may say on its way that the first of them is so: for the rest it is at its end
 */
function law(sentences: string[], make: (lab: LabPage, act: Act, expectSo: ExpectSo) => Promise<void>): void {
  for (const sentence of sentences) tested.add(sentence)
  test(sentences.join(' '), async ({ lab }) => {
    await lab.page.emulateMedia({ reducedMotion: 'reduce' })
    await lab.open('?engine=cpu')
    let actions = 0
    const waiting = new Set(sentences)
    const expectSo = (sentence: string) => {
      expect(actions, sentence).toBe(table.get(sentence))
      waiting.delete(sentence)
    }
    const act: Act = async (action) => {
      actions++
      await action()
    }
    await make(lab, act, expectSo)
    waiting.forEach(expectSo)
    expect(actions).toBeLessThanOrEqual(2)
  })
}

/** Watching: so many steps go by. */
const watch = (lab: LabPage, steps: number) => lab.call((api, count) => api.run(count), steps)

/** Over all weights, biases left out. */
const total = ({ parameters }: Snapshot, term: (w: number) => number) =>
  parameters.flatMap(({ weights }) => weights.flat()).reduce((sum, w) => sum + term(w), 0)

const tryLambda = (lab: LabPage) => lab.button(/^try /).click()
const pullTooFar = (lab: LabPage) => lab.lambda.fill('127')
const openSetup = (lab: LabPage) => lab.page.getByRole('button', { name: 'Setup' }).click()
const setupSlider = (lab: LabPage, name: string) => lab.page.getByRole('slider', { name, exact: true })

/** To a share of the way along. */
async function drag(slider: Locator, share: number): Promise<void> {
  const max = Number(await slider.getAttribute('max'))
  await slider.fill(String(Math.round(share * max)))
}

test('every sentence has its test, and every test its sentence', () => {
  expect([...tested].sort()).toEqual([...table.keys()].sort())
})

law(
  [
    'The validation curve turns up while the training curve goes down.',
    'It performs very well on training data, but poorly on new data.',
  ],
  async (lab) => {
    const early = await watch(lab, 20)
    const late = await watch(lab, 280)
    expect(late.dataLoss).toBeLessThan(early.dataLoss / 2)
    expect(late.validationLoss).toBeGreaterThan(1.5 * (early.validationLoss ?? Number.NaN))
    await expect(lab.page.getByText(/best was 0\.\d+, at step \d+/)).toBeVisible()
    await watch(lab, 100)
    await expect(lab.verdict).toContainText('60 of 60 training points right, but 2')
    await expect(lab.verdict).toContainText('it has memorised')
  },
)

law(
  [
    'I pulled λ: the curve calms down, the weights shrink, the gap closes.',
    'L2 keeps weights small, and puts none at zero.',
    'L2 is the sum of squared weights.',
    'The penalty is added to the loss: data loss + λ × term.',
  ],
  async (lab, act) => {
    const before = await watch(lab, 300)
    await act(() => tryLambda(lab))
    const after = await watch(lab, 300)
    const gap = ({ validationLoss, dataLoss }: typeof after) => (validationLoss ?? Number.NaN) - dataLoss
    expect(after.validationLoss).toBeLessThan(0.6)
    expect(after.weightNorm).toBeLessThan(before.weightNorm / 2)
    expect(gap(after)).toBeLessThan(gap(before) / 4)
    expect(after.exactZeros).toBe(0)
    await expect(lab.page.getByText('Σ w²').first()).toBeVisible()
    expect(await lab.readout('penalty-value')).toBeCloseTo(
      total(after, (w) => w * w),
      3,
    )
    expect(after.objective).toBeCloseTo(after.dataLoss + 0.01 * after.penalty, 6)
    await expect(lab.page.getByText('what training minimises')).toBeVisible()
  },
)

law(
  [
    'I pulled too far, and it went flat: too much regularization underfits.',
    'What was pulled too far comes back.',
  ],
  async (lab, act, expectSo) => {
    const before = await watch(lab, 100)
    await act(() => pullTooFar(lab))
    const { dataLoss, validationLoss } = await watch(lab, 300)
    expect(dataLoss).toBeCloseTo(Math.LN2, 1)
    expect(validationLoss).toBeCloseTo(Math.LN2, 1)
    await expect(lab.verdict).toContainText('Collapsed')
    expectSo('I pulled too far, and it went flat: too much regularization underfits.')
    await act(() => lab.button('Back to before this change').click())
    await expect.poll(() => lab.readout('train-loss')).toBeCloseTo(before.dataLoss, 6)
    expect((await lab.call((api) => api.experiment())).penalty.lambda).toBe(0)
  },
)

law(['L1 puts weights at exactly zero.', 'L1 is the sum of absolute weights.'], async (lab, act) => {
  await act(() => lab.penalty('L1').check({ force: true }))
  await act(() => tryLambda(lab))
  const after = await watch(lab, 600)
  expect(after.exactZeros).toBeGreaterThan(after.weights / 2)
  await expect(lab.page.getByText('Σ |w|').first()).toBeVisible()
  expect(await lab.readout('penalty-value')).toBeCloseTo(total(after, Math.abs), 3)
})

law(['I know why L1 makes zeros and L2 does not.'], async (lab, act) => {
  await act(() => lab.penalty('L1').check({ force: true }))
  await act(() => lab.button('Options').click())
  await expect(lab.page.getByRole('region', { name: 'Options of the penalty' })).toContainText(
    'Pulls every weight towards zero with the same force: many end at exactly zero.',
  )
})

law(['A complex model has many parameters, more than there are points.'], async (lab, act) => {
  await act(() => openSetup(lab))
  await expect(lab.page.getByRole('region', { name: 'Network' })).toContainText('4,417')
  await expect(setupSlider(lab, 'Training points')).toHaveAttribute('aria-valuetext', /60/)
})

law(['Limited training data is what it memorises: with more of it the gap closes.'], async (lab, act) => {
  const few = await watch(lab, 150)
  await act(() => openSetup(lab))
  await act(() => drag(setupSlider(lab, 'Training points'), 0.7))
  await expect(lab.root).toHaveAttribute('data-step', '0')
  const many = await watch(lab, 150)
  const gap = ({ validationLoss, dataLoss }: typeof few) => (validationLoss ?? Number.NaN) - dataLoss
  expect(gap(many)).toBeLessThan(gap(few) / 4)
})

law(
  ['Noisy training data is what it memorises: without wrong labels more new points are right.'],
  async (lab, act) => {
    const noisy = await watch(lab, 300)
    await act(() => openSetup(lab))
    await act(() => setupSlider(lab, 'Wrong labels').press('Home'))
    await expect(lab.root).toHaveAttribute('data-step', '0')
    const clean = await watch(lab, 300)
    expect(clean.validationAccuracy).toBeGreaterThan((noisy.validationAccuracy ?? Number.NaN) + 0.08)
  },
)

law(['Dropout is a third method.'], async (lab, act) => {
  await act(() => lab.preset.selectOption('dropout'))
  const without = await watch(lab, 300)
  await act(() => setupSlider(lab, 'Dropout').fill('16'))
  const withDropout = await watch(lab, 300)
  expect(await lab.call((api) => api.experiment().dropout)).toBe(0.8)
  expect(withDropout.validationLoss).toBeLessThan((without.validationLoss ?? Number.NaN) * 0.7)
})

law(
  ['A penalty cannot help a model that cannot represent the task: XOR, MSE 0.253, 0 0 0 1.'],
  async (lab, act) => {
    await act(() => lab.preset.selectOption('xor-sample'))
    await watch(lab, 100)
    await expect(lab.verdict).toContainText('MSE 0.253')
    await expect(lab.verdict).toContainText('0 0 0 1')
  },
)

law(['An instructor presses a key, and the class sees it.'], async (lab, act) => {
  const before = await watch(lab, 400)
  await act(() => lab.page.keyboard.press('l'))
  // What the keys do comes with the first of them.
  await expect(lab.root).not.toHaveAttribute('data-revision', '0')
  const after = await watch(lab, 300)
  expect(after.validationLoss).toBeLessThan((before.validationLoss ?? Number.NaN) / 2)
})

law(['A course author embeds the figure.'], async (lab, act) => {
  await lab.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await act(() => lab.button('Share').click())
  await act(() => lab.button('Copy as a figure for a web page').click())
  await expect(lab.page.getByText('paste it into the HTML of your page')).toBeVisible()
  const html = await lab.page.evaluate(() => navigator.clipboard.readText())
  await lab.page.route('**/course.html', (route) => route.fulfill({ contentType: 'text/html', body: html }))
  await lab.page.goto('./course.html')
  const figure = lab.page.frameLocator('iframe')
  await expect(figure.getByTestId('fit').locator('canvas')).toBeVisible()
  await expect(figure.getByRole('slider', { name: 'λ', exact: true })).toBeVisible()
  await expect(figure.getByRole('combobox', { name: 'Preset' })).toHaveCount(0)
})

law(['A course author takes the PyTorch code along.'], async (lab, act) => {
  await act(() => lab.button('Code').click())
  const [download] = await Promise.all([
    lab.page.waitForEvent('download'),
    act(() => lab.button('Download whole script').click()),
  ])
  const script = await readFile(await download.path(), 'utf8')
  expect(script).toBe(await lab.call((api) => api.exportCode('pytorch')))
  expect(script).toContain('import torch')
})

law(['The same link gives the same numbers.'], async (lab) => {
  const snapshots = []
  for (let visit = 0; visit < 2; visit++) {
    await lab.open('?engine=cpu&steps=60#preset=noisy-moons&penalty.lambda=0.01')
    snapshots.push(await lab.call((api) => api.snapshot()))
  }
  expect(snapshots[0]).toEqual(snapshots[1])
})
