// Networks on other training rows beside the visitor's: without each point, and on resamples of all.
import { expect } from '@playwright/test'
import type { LabPage } from './lab'
import { test } from './shared-page'

const panelOf = (lab: LabPage) => lab.page.getByTestId('resampling')
const leaveOneOut = (lab: LabPage) => lab.button('Which point did this?')
const resample = (lab: LabPage) => lab.button('Resample')

async function caughtUp(lab: LabPage, step: number): Promise<void> {
  await expect(panelOf(lab)).toHaveAttribute('data-step', String(step))
}

async function numberIn(lab: LabPage, testId: 'squared-bias' | 'variance'): Promise<number> {
  return Number(await lab.page.getByTestId(testId).getAttribute('data-value'))
}

test('wrong labels give themselves away, and λ deflates all points', async ({ lab, page }) => {
  await lab.open(
    '?engine=cpu&steps=300#preset=noisy-moons&data.samples=30&data.validation=60&model.hidden=24,24',
  )
  const before = await lab.call((api) => api.snapshot())
  const plain = await lab.fit.screenshot()
  await leaveOneOut(lab).click()
  await caughtUp(lab, 300)
  // The run goes on as if nothing were beside it.
  expect(await lab.call((api) => api.snapshot())).toEqual(before)
  const leaning = page.getByTestId('leaning')
  const most = async () => Number(await leaning.locator('b').first().textContent())
  const heldOf = async () => Number(/half: (\d+) of 30/.exec((await leaning.textContent()) ?? '')?.[1])
  await expect(leaning).toContainText('all 3 wrong labels among them')
  const [memorised, held] = [await most(), await heldOf()]
  expect(memorised).toBeGreaterThan(0.9)
  expect(held).toBeLessThan(15)
  expect(await lab.fit.screenshot()).not.toEqual(plain)

  await lab.call((api) => api.tune({ penalty: { lambda: 0.03 } }))
  await lab.call((api) => api.run(150))
  await caughtUp(lab, 450)
  expect(await most()).toBeLessThan(memorised - 0.3)
  expect(await heldOf()).toBeLessThan(held)

  await leaveOneOut(lab).click()
  await expect(panelOf(lab)).toBeHidden()
})

test('bias² and variance move against each other with λ; where it cannot be shown it is said why', async ({
  lab,
  page,
}) => {
  await lab.open('?engine=cpu&steps=300#preset=wiggly-curve')
  await resample(lab).click()
  await caughtUp(lab, 300)
  const free = await numberIn(lab, 'variance')
  await lab.call((api) => api.tune({ penalty: { lambda: 0.01 } }))
  await lab.call((api) => api.run(300))
  await caughtUp(lab, 600)
  const [bias, variance] = [await numberIn(lab, 'squared-bias'), await numberIn(lab, 'variance')]
  expect(variance).toBeLessThan(free / 4)
  await lab.call((api) => api.tune({ penalty: { lambda: 1 } }))
  await lab.call((api) => api.run(300))
  await caughtUp(lab, 900)
  expect(await numberIn(lab, 'variance')).toBeLessThan(variance)
  expect(await numberIn(lab, 'squared-bias')).toBeGreaterThan(2 * bias)

  // One at a time; a new run takes the switch along.
  await leaveOneOut(lab).click()
  await expect(resample(lab)).toHaveAttribute('aria-pressed', 'false')
  await expect(page.getByTestId('leaning')).toBeVisible()
  const experiment = await lab.call((api) => api.experiment())
  await lab.call((api, next) => api.load(next as never), {
    ...experiment,
    data: { kind: 'sine', samples: 80 },
  })
  await expect(page.getByText('Too many points: on your processor')).toContainText(
    'up to 64, and there are 80',
  )
})
