// The Setup drawer: data, network, optimizer and seed, each applied at once, by keyboard too, the run before kept.
import { readFile } from 'node:fs/promises'
import { expect, type Locator, type Page } from '@playwright/test'
import type { LabPage } from './lab'
import { test } from './shared-page'

const experimentOf = (lab: LabPage) => lab.call((api) => api.experiment())
const dataOf = (lab: LabPage) => lab.call((api) => api.experiment().data)
const hiddenOf = (lab: LabPage) => lab.call((api) => api.experiment().model.hidden)

const slider = (page: Page, name: string) => page.getByRole('slider', { name, exact: true })

async function openSetup(lab: LabPage, address: string): Promise<void> {
  await lab.open(address)
  await lab.page.getByRole('button', { name: 'Setup' }).click()
}

/** As who has no pointer gets there. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never came to ${target}.`)
}

test('what can be tuned needs no new beginning; another set begins again with what still fits it, and the run before stays', async ({
  lab,
  page,
}) => {
  await openSetup(lab, '?engine=cpu&steps=40')
  await slider(page, 'Learning rate').press('ArrowRight')
  await expect.poll(() => experimentOf(lab)).toMatchObject({ optimizer: { learningRate: 0.0126 } })
  await expect(page.locator('html')).toHaveAttribute('data-step', '40')
  await page.getByRole('combobox', { name: 'Set', exact: true }).selectOption('circles')
  await expect(page.locator('html')).toHaveAttribute('data-step', '0')
  await expect(page.locator('html')).toHaveAttribute('data-status', 'ready')
  await expect(page.getByText('run before: Two moons')).toBeVisible()
  expect(await experimentOf(lab)).toMatchObject({
    seed: 5,
    data: { kind: 'circles', samples: 60, validation: 1000 },
    model: { hidden: [64, 64] },
  })
  await page.getByRole('combobox', { name: 'Set', exact: true }).selectOption('sine')
  await expect.poll(() => experimentOf(lab)).toMatchObject({ data: { kind: 'sine' }, loss: 'mse' })
})

test('layers come and go, wider and narrower, by keyboard alone', async ({ lab, page }) => {
  await lab.open('?engine=cpu&paused=1')
  await tabTo(page, page.getByRole('button', { name: 'Setup' }))
  await page.keyboard.press('Enter')
  const add = page.getByRole('button', { name: 'Add a layer' })
  await tabTo(page, add)
  await page.keyboard.press('Enter')
  await expect.poll(() => hiddenOf(lab)).toEqual([64, 64, 64])
  await page.keyboard.press('Shift+Tab')
  await expect(page.getByRole('button', { name: 'Remove layer 3' })).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await expect(slider(page, 'Layer 3')).toBeFocused()
  for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowRight']) await page.keyboard.press(key)
  await expect(slider(page, 'Layer 3')).toHaveAttribute('aria-valuetext', '48')
  await expect.poll(() => hiddenOf(lab)).toEqual([64, 64, 48])
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect.poll(() => hiddenOf(lab)).toEqual([64, 64])
  await expect(add).toBeFocused()
  for (let press = 0; press < 6; press++) await page.keyboard.press('Enter')
  await expect.poll(() => hiddenOf(lab)).toEqual(Array(6).fill(64))
  await expect(add).toBeFocused()
})

test('n is moved by keys while it plays: the run before is there to compare with, and it plays on', async ({
  lab,
  page,
}) => {
  await openSetup(lab, '?engine=cpu')
  await lab.untilStep(30)
  await slider(page, 'Training points').press('ArrowRight')
  await expect(page.getByText('run before: training points 60')).toBeVisible()
  for (let press = 0; press < 2; press++) await page.keyboard.press('ArrowRight')
  await expect.poll(() => dataOf(lab)).toMatchObject({ samples: 120 })
  await expect(slider(page, 'Training points')).toHaveAttribute('aria-valuetext', '120')
  await expect(page.locator('html')).toHaveAttribute('data-status', 'running')
  await lab.untilStep(10)
})

test('where it has come to rest, a change begins again and plays', async ({ lab, page }) => {
  await openSetup(lab, '?engine=cpu#preset=xor-sample')
  await expect(page.locator('html')).toHaveAttribute('data-step', '100')
  await page.getByRole('button', { name: 'Add a layer' }).click()
  await expect(page.locator('html')).not.toHaveAttribute('data-step', '100')
  await expect(page.locator('html')).toHaveAttribute('data-step', '100')
  await expect(page.getByText('run before: no layers')).toBeVisible()
})

test('method, batch and seed; weight decay is there for AdamW alone', async ({ lab, page }) => {
  await openSetup(lab, '?engine=cpu&paused=1')
  await expect(slider(page, 'Weight decay')).toHaveCount(0)
  await page.getByRole('combobox', { name: 'Method' }).selectOption({ label: 'AdamW' })
  await slider(page, 'Weight decay').press('End')
  await expect.poll(() => experimentOf(lab)).toMatchObject({ optimizer: { weightDecay: 10 } })
  await page.getByRole('combobox', { name: 'Method' }).selectOption({ label: 'SGD' })
  await page.getByRole('combobox', { name: 'Batch' }).selectOption('16')
  await page.getByRole('textbox', { name: 'Seed' }).fill('77')
  await page.keyboard.press('Enter')
  await expect
    .poll(() => experimentOf(lab))
    .toMatchObject({ seed: 77, optimizer: { kind: 'sgd', batchSize: 16, weightDecay: 0 } })
  await page.getByRole('button', { name: 'New seed' }).click()
  await expect.poll(async () => (await experimentOf(lab)).seed).not.toBe(77)
  await page.getByRole('textbox', { name: 'Seed' }).fill('-1')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/seed: found -1, expected a whole number/)).toBeVisible()
})

test('one input can be expanded; the rows of a table are shared: what one split takes, it gives back', async ({
  lab,
  page,
}) => {
  await openSetup(lab, '?engine=cpu&paused=1#preset=wiggly-curve')
  await slider(page, 'Width').press('Home')
  await expect
    .poll(async () => (await experimentOf(lab)).model.features)
    .toEqual({ kind: 'rbf', count: 30, width: 0.01 })
  await page.getByRole('combobox', { name: 'Features' }).selectOption({ label: 'polynomial' })
  await slider(page, 'Degree').press('ArrowRight')
  await expect
    .poll(async () => (await experimentOf(lab)).model.features)
    .toEqual({ kind: 'legendre', degree: 16 })

  await page.getByRole('combobox', { name: 'Preset' }).selectOption('diabetes-lasso')
  await expect(page.getByRole('region', { name: 'Data' })).toContainText(/Source: .*Terms: /)
  await slider(page, 'Training points').press('End')
  await expect.poll(() => dataOf(lab)).toMatchObject({ samples: 442, validation: 0 })
  await slider(page, 'Training points').press('Home')
  await expect.poll(() => dataOf(lab)).toMatchObject({ samples: 11, validation: 300 })
})

test('the way back to the preset is there once it was left', async ({ lab, page }) => {
  await openSetup(lab, '?engine=cpu&paused=1')
  const preset = page.getByRole('combobox', { name: 'Preset' })
  const back = page.getByRole('button', { name: 'Back to the preset' })
  const before = await experimentOf(lab)
  await slider(page, 'λ').press('End')
  await expect(back).toHaveCount(0)
  await slider(page, 'Noise').press('ArrowRight')
  await expect(preset.locator('option:checked')).toHaveText('Noisy moons, changed')
  await back.click()
  await expect.poll(() => experimentOf(lab)).toEqual(before)
  await expect(preset).toHaveValue('noisy-moons')
  await expect(back).toHaveCount(0)
  await slider(page, 'Noise').press('ArrowRight')
  await preset.selectOption('noisy-moons')
  await expect.poll(() => experimentOf(lab)).toEqual(before)
})

test('an experiment is saved, opened again, and a bad file is refused in one sentence', async ({
  lab,
  page,
}) => {
  await openSetup(lab, '?engine=cpu&paused=1#preset=xor-sample&penalty.lambda=0.02')
  const saved = await experimentOf(lab)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save experiment' }).click()
  const file = await download
  expect(file.suggestedFilename()).toBe('xor-sample.json')
  const text = await readFile(await file.path(), 'utf8')
  await page.getByRole('combobox', { name: 'Preset' }).selectOption('wiggly-curve')
  const open = page.getByLabel('Open experiment')
  const openText = (content: string) =>
    open.setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(content) })
  await openText(text)
  await expect.poll(() => experimentOf(lab)).toEqual(saved)
  for (const [content, sentence] of [
    ['seed = 5', /^file: found text that is not JSON, expected .*\.$/],
    [text.replace('"seed": 1', '"seed": -1'), /^seed: found -1, expected .*\.$/],
  ] as const) {
    await openText(content)
    await expect(page.getByText(sentence)).toBeVisible()
  }
  expect(await experimentOf(lab)).toEqual(saved)
  await openText(text)
  await expect(page.getByText(/found -1/)).toHaveCount(0)
})

test('history and data are saved as tables with every digit, splits and what was changed', async ({
  lab,
  page,
}) => {
  await openSetup(lab, '?engine=cpu&paused=1')
  const { columns, rows } = await lab.call(async (api) => {
    await api.run(20)
    await api.tune({ penalty: { lambda: 0.01 } })
    await api.run(20)
    return api.history()
  })
  const save = async (what: string) => {
    const download = page.waitForEvent('download')
    await lab.button(`Save ${what}`).click()
    const file = await download
    expect(file.suggestedFilename()).toBe(`noisy-moons-${what}.csv`)
    return (await readFile(await file.path(), 'utf8')).split('\r\n')
  }
  const points = await save('data')
  expect(points[0]).toBe('x₁,x₂,class,split,wrong label')
  expect(points.filter((line) => line.includes('training,yes'))).toHaveLength(6)
  expect(points.filter((line) => /,training,/.test(line))).toHaveLength(60)
  expect(points.filter((line) => /,validation,no$/.test(line)).length).toBeGreaterThan(100)
  const [heading, ...lines] = await save('history')
  expect(heading).toBe([...columns, 'changed'].join())
  expect(lines).toEqual(rows.map((row) => [...row, row[0] === 20 ? 'λ 0 → 0.01' : ''].join()))
})

test('data of the visitor’s own: facts, and a network that can still be changed', async ({ lab, page }) => {
  await openSetup(lab, '?engine=cpu&paused=1')
  await lab.call((api) =>
    api.load({
      ...api.experiment(),
      data: {
        kind: 'custom',
        task: 'binary',
        inputs: [
          [0, 1],
          [1, 0],
        ],
        targets: [[0], [1]],
        validationInputs: [],
        validationTargets: [],
        standardize: false,
      },
    }),
  )
  const data = page.getByRole('region', { name: 'Data' })
  await expect(data).toContainText('Your own data')
  await expect(data.getByRole('slider')).toHaveCount(0)
  await page.getByRole('button', { name: 'Remove layer 2' }).click()
  await expect.poll(() => hiddenOf(lab)).toEqual([64])
  expect(await dataOf(lab)).toMatchObject({ kind: 'custom' })
})

test('when the drawer opens only the fit gives way', async ({ lab, page }) => {
  await lab.open('?engine=cpu&steps=20')
  await expect(page.locator('html')).toHaveAttribute('data-step', '20')
  const boxes = () =>
    Promise.all(['chart-loss', 'chart-weights', 'verdict'].map((id) => page.getByTestId(id).boundingBox()))
  const [loss, weights, verdict] = await boxes()
  await page.getByRole('button', { name: 'Setup' }).click()
  const [lossThen, weightsThen, verdictThen] = await boxes()
  expect([lossThen, weightsThen, verdictThen?.y]).toEqual([loss, weights, verdict?.y])
  await slider(page, 'Noise').focus()
  expect(await boxes()).toEqual([lossThen, weightsThen, verdictThen])
})

test('wrong labels can be in training alone', async ({ lab, page }) => {
  await openSetup(lab, '?engine=cpu&paused=1')
  const only = page.getByRole('checkbox', { name: 'Only in training' })
  await only.check()
  await expect.poll(() => dataOf(lab)).toMatchObject({ flips: 0.1, cleanValidation: true })
  await expect(page).toHaveURL(/data\.cleanValidation=true/)
  await slider(page, 'Wrong labels').press('Home')
  await expect(only).toHaveCount(0)
})
