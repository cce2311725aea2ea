// Time travel: the run as it was at an earlier step, its best step restored, and a fork that goes on from there.
import { expect } from '@playwright/test'
import type { Snapshot } from '../src/protocol/snapshot'
import type { LabPage } from './lab'
import { test } from './shared-page'

const scrubberOf = (lab: LabPage) => lab.page.getByRole('slider', { name: 'Step of the run' })
const bestOf = (lab: LabPage) => lab.button('Restore the best')

async function expectShown(lab: LabPage, snapshot: Snapshot): Promise<void> {
  await expect(lab.page.getByTestId('train-loss')).toHaveAttribute('data-value', String(snapshot.dataLoss))
  const { validationLoss, step } = snapshot
  await expect(lab.page.getByTestId('validation-loss')).toHaveAttribute('data-value', String(validationLoss))
  await expect(lab.page.locator('.step-counter')).toHaveText(`step ${step}`)
  await expect(lab.lossChart.locator('.past-cut')).toHaveAttribute('data-step', String(step))
  await expect(lab.weightsChart.locator('.past-cut')).toHaveAttribute('data-step', String(step))
}

test('the keys go back step by step, and all numbers are those of then', async ({ lab, page }) => {
  await lab.open('?engine=cpu&paused=1#preset=noisy-moons')
  await expect(lab.button('Look back')).toBeHidden()
  const [earlier, early, end] = await lab.call(async (api) => {
    return [await api.run(60), await api.run(1), await api.run(239)] as const
  })
  await lab.button('Look back').click()
  await expect(scrubberOf(lab)).toBeFocused()
  await expect(scrubberOf(lab)).toHaveAttribute('aria-valuetext', /^Step 300 of 300, validation loss \d/)
  await expect(lab.button('Fork from here')).toBeDisabled()

  // As a pointer does it, and on from there with the keys.
  await scrubberOf(lab).fill('61')
  await expectShown(lab, early)
  const drawn = () =>
    lab.fit.locator('canvas').evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL())
  const fit = await drawn()
  await page.keyboard.press('ArrowLeft')
  await expectShown(lab, earlier)
  const spoken = `Step 60 of 300, validation loss ${earlier.validationLoss?.toFixed(3)}`
  await expect(scrubberOf(lab)).toHaveAttribute('aria-valuetext', spoken)
  await expect.poll(drawn).not.toBe(fit)
  // The run itself has not moved.
  expect({ ...(await lab.call((api) => api.snapshot())), revision: 0 }).toEqual({ ...end, revision: 0 })
  await expect(lab.root).toHaveAttribute('data-step', '300')

  await page.keyboard.press('End')
  await expect(lab.lossChart.locator('.past-cut')).toBeHidden()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Escape')
  await expect(scrubberOf(lab)).toBeHidden()
  await expect(lab.button('Look back')).toBeFocused()
  expect(await lab.readout('validation-loss')).toBe(end.validationLoss)
})

test('the best step is restored, and a fork goes on from where it was made', async ({ lab, page }) => {
  await lab.open('?engine=cpu&paused=1#preset=noisy-moons')
  const losses = await lab.call(async (api) => {
    const losses: number[] = []
    for (let step = 0; step < 25; step++) losses.push((await api.run(1)).validationLoss as number)
    return losses
  })
  const lowest = losses.indexOf(Math.min(...losses)) + 1
  await lab.call((api) => api.run(75))
  await lab.button('Look back').click()
  await expect(page.getByText(`best validation step: ${lowest}, with a loss of`)).toBeVisible()
  await bestOf(lab).click()
  await expect(lab.root).toHaveAttribute('data-step', String(lowest))
  await expect(lab.root).toHaveAttribute('data-status', 'paused')
  const restored = await lab.call((api) => api.snapshot())
  expect(restored).toMatchObject({ step: lowest, validationLoss: losses[lowest - 1] })
  await expect(lab.lossChart.getByText('not stopped')).toBeVisible()

  // What has been restored can be looked back at as well.
  await lab.button('Look back').click()
  await scrubberOf(lab).fill('10')
  await lab.call((api) => api.tune({ penalty: { lambda: 0.01 } }))
  await expect(page.getByText('Here λ was 0; a fork trains on with 0.01')).toBeVisible()
  await lab.button('Fork from here').click()
  await expect(lab.root).toHaveAttribute('data-status', 'running')
  const forked = await lab.call((api) => api.pause())
  expect(forked.step).toBeGreaterThanOrEqual(10)
  expect(forked.step).toBeLessThan(100)
  const later = await lab.call((api) => api.run(60))
  expect(later.step).toBe(forked.step + 60)
  expect(later.validationLoss).toBeLessThan(0.6)
  await expect(lab.lossChart.getByText('λ 0 → 0.01')).toBeVisible()
})
