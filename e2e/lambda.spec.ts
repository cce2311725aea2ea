// λ is live: the slider moves while training goes on, and nothing restarts.
import { expect } from '@playwright/test'
import { test } from './shared-page'

test('dragging λ while it trains never moves the step back and is felt', async ({ lab, page }) => {
  await lab.openOnWebgl()
  await lab.untilStep(20)
  const steps: number[] = []
  const note = async () => steps.push(Number(await page.locator('html').getAttribute('data-step')))
  const slider = page.getByRole('slider', { name: 'λ', exact: true })
  await slider.focus()
  for (let press = 0; press < 8; press++) {
    await note()
    await slider.press(press % 2 === 0 ? 'End' : 'ArrowLeft')
  }
  await expect(slider).toHaveAttribute('aria-valuetext', /0\.8|1/)
  const before = await lab.call((api) => api.snapshot())
  expect(before.revision).toBeGreaterThanOrEqual(2)
  await lab.untilStep(before.step + 30)
  await note()
  const after = await lab.call((api) => api.snapshot())
  expect(steps).toEqual([...steps].sort((a, b) => a - b))
  expect(after.weightNorm).toBeLessThan(before.weightNorm)
  expect(await lab.call((api) => api.experiment().penalty)).toMatchObject({ kind: 'l2' })
})

test('λ is in the very next step', async ({ lab }) => {
  await lab.openOnWebgl('&paused=1')
  const norms = await lab.call(async (api) => {
    const start = await api.run(3)
    await api.tune({ penalty: { kind: 'l2', lambda: 100 } })
    const next = await api.run(1)
    await api.reset()
    await api.tune({ penalty: { lambda: 0 } })
    await api.run(3)
    const untouched = await api.run(1)
    return {
      start: start.weightNorm,
      next: next.weightNorm,
      untouched: untouched.weightNorm,
      step: next.step,
    }
  })
  expect(norms.step).toBe(4)
  expect(norms.next).toBeLessThan(norms.untouched)
})

test('going back restores the parameters from before the gesture', async ({ lab, page }) => {
  await lab.open('?engine=cpu&steps=50')
  await expect(page.locator('html')).toHaveAttribute('data-step', '50')
  const before = await lab.call((api) => api.snapshot())
  const slider = page.getByRole('slider', { name: 'λ', exact: true })
  await slider.focus()
  await slider.press('End')
  await lab.call((api) => api.run(200))
  const crushed = await lab.call((api) => api.snapshot())
  expect(crushed.weightNorm).toBeLessThan(before.weightNorm / 2)
  await page.getByRole('button', { name: 'Back to before this change' }).click()
  await expect.poll(() => lab.call((api) => api.experiment().penalty.lambda)).toBe(0)
  const after = await lab.call((api) => api.pause())
  expect(after.step).toBeGreaterThanOrEqual(crushed.step)
  expect(after.weightNorm).toBeGreaterThan(crushed.weightNorm)
})
