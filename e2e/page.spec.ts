// The page as a stranger finds it: what is there, what it is called, and that it fits.
import { expect } from '@playwright/test'
import { test } from './shared-page'

test('trains by itself on WebGL, and everything has its name', async ({ lab, page }) => {
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  await lab.openOnWebgl()
  await lab.untilStep(10)
  await expect(page.locator('html')).toHaveAttribute('data-status', 'running')
  for (const name of ['Pause', 'Step', 'Reset', 'Setup']) {
    await expect(page.getByRole('button', { name, exact: name !== 'Setup' })).toBeVisible()
  }
  await expect(page.getByRole('combobox', { name: 'Preset' })).toBeVisible()
  const penalties = page
    .getByRole('radiogroup', { name: 'Penalty' })
    .or(page.getByRole('group', { name: 'Penalty' }))
  for (const name of ['None', 'L2', 'L1', 'Elastic net']) {
    await expect(penalties.getByRole('radio', { name, exact: true })).toBeAttached()
  }
  for (const id of ['fit', 'chart-loss', 'chart-weights', 'backend', 'verdict']) {
    await expect(page.getByTestId(id)).toBeVisible()
  }
  await expect(page.getByTestId('chart-loss').locator('svg').first()).toBeVisible()
  expect(complaints).toEqual([])
})

test('readouts carry the snapshot at full precision', async ({ lab, page }) => {
  await lab.open('?engine=cpu&steps=20#preset=noisy-moons&penalty.lambda=0.01')
  await expect(page.locator('html')).toHaveAttribute('data-step', '20')
  const { dataLoss, validationLoss, penalty } = await lab.call((api) => api.snapshot())
  await expect(page.getByTestId('train-loss')).toHaveAttribute('data-value', String(dataLoss))
  await expect(page.getByTestId('validation-loss')).toHaveAttribute('data-value', String(validationLoss))
  await expect(page.getByTestId('penalty-value')).toHaveAttribute('data-value', String(penalty))
})

test('a bad address opens the default and says what was wrong', async ({ lab, page }) => {
  await lab.open('?engine=cpu&paused=1#preset=noisy-moons&penalty.lambda=lots')
  await expect(page.getByText(/penalty\.lambda: found .*, expected a number from 0 to 1000/)).toBeVisible()
  expect(await lab.call((api) => api.experiment().penalty.lambda)).toBe(0)
})

test('the address holds the experiment, and changing it by hand loads it', async ({ lab, page }) => {
  await lab.open('?engine=cpu&paused=1')
  await lab.call((api) => api.tune({ penalty: { kind: 'l1', lambda: 0.02 } }))
  await expect.poll(() => page.evaluate(() => location.hash)).toContain('penalty.lambda=0.02')
  await page.evaluate(() => {
    location.hash = '#preset=wiggly-curve&data.samples=9'
  })
  await expect
    .poll(() => lab.call((api) => api.experiment().data))
    .toMatchObject({ kind: 'sine', samples: 9 })
})

test('the XOR sample stops at 100 and prints its result', { tag: '@thorough' }, async ({ lab }) => {
  await lab.open('?engine=cpu#preset=xor-sample')
  await expect(lab.root).toHaveAttribute('data-step', '100')
  await expect(lab.verdict).toContainText('MSE 0.253')
  await expect(lab.verdict).toContainText('0 0 0 1')
  expect((await lab.call((api) => api.snapshot())).dataLoss).toBeCloseTo(0.2533, 4)
})

test('on a phone λ and Play stay at the bottom', async ({ lab, page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await lab.open('?engine=cpu&paused=1')
  await page.mouse.wheel(0, 300)
  for (const control of [
    page.getByRole('slider', { name: 'λ', exact: true }),
    page.getByRole('button', { name: 'Play' }),
  ]) {
    await expect(control).toBeInViewport({ ratio: 1 })
    expect((await control.boundingBox())?.y).toBeGreaterThan(740 - 120)
  }
})

test('dragging λ under None selects L2', async ({ lab, page }) => {
  await lab.open('?engine=cpu&paused=1#preset=noisy-moons&penalty.kind=none')
  await expect(page.getByRole('radio', { name: 'None', exact: true })).toBeChecked()
  await page.getByRole('slider', { name: 'λ', exact: true }).fill('81')
  await expect(page.getByRole('radio', { name: 'L2', exact: true })).toBeChecked()
  expect(await lab.call((api) => api.experiment().penalty)).toMatchObject({ kind: 'l2', lambda: 0.01 })
})
