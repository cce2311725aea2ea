// Every λ at once: the ladder that trains beside the visitor's network, above its slider and at large.
import { expect, type Locator } from '@playwright/test'
import { LAMBDA_POSITIONS, positionOf } from '../src/experiment/lambda-scale'
import { ladderValues } from '../src/studies/every-lambda/shared/ladder-values'
import { type LabPage, tinyMoons } from './lab'
import { test } from './shared-page'

/** Twelve networks where the processor computes; those above 1 stand beyond the slider's end. */
const reachable = ladderValues(12).filter((value) => value <= 1)

const toggleOf = (lab: LabPage) => lab.button('Show every λ')
const ladderOf = (lab: LabPage) => lab.page.getByTestId('every-lambda')
const rungsOf = (lab: LabPage) => ladderOf(lab).getByRole('group', { name: 'Every λ' }).getByRole('button')

/** Switched on, and caught up with a run that stands. */
async function showEveryLambda(lab: LabPage): Promise<void> {
  await toggleOf(lab).click()
  const step = (await lab.root.getAttribute('data-step')) ?? ''
  await expect(ladderOf(lab)).toHaveAttribute('data-step', step)
}

async function middleOf(locator: Locator): Promise<number> {
  const box = await locator.boundingBox()
  if (!box) throw new Error('It is not on the page.')
  return box.x + box.width / 2
}

/** Where the middle of the thumb is: it stays half a thumb off the ends. */
async function thumbMiddle(lab: LabPage): Promise<number> {
  const box = await lab.lambda.boundingBox()
  const position = Number(await lab.lambda.inputValue())
  if (!box) throw new Error('There is no slider.')
  return box.x + 13 + ((box.width - 26) * position) / LAMBDA_POSITIONS
}

async function expectOwnDot(lab: LabPage): Promise<void> {
  const dot = ladderOf(lab).getByTestId('own-network')
  await expect(dot).toHaveAttribute('data-value', String(await lab.readout('validation-loss')))
  expect(Math.abs((await middleOf(dot)) - (await thumbMiddle(lab)))).toBeLessThan(1)
}

test('the valley stands on the slider, and a press moves λ to its floor', async ({ lab, page }) => {
  await lab.open('?engine=cpu&steps=300#preset=noisy-moons&model.hidden=16,16')
  const [sliderBefore, before] = [await lab.lambda.boundingBox(), await lab.call((api) => api.snapshot())]
  await showEveryLambda(lab)
  await expect(ladderOf(lab).locator('..')).toContainText('trained 300 steps with this λ from the start')
  // The run goes on as if nothing were beside it, and what a hand is on stays where it was: the fit gives way.
  expect(await lab.call((api) => api.snapshot())).toEqual(before)
  await expect.poll(async () => (await lab.lambda.boundingBox())?.y).toBeCloseTo(sliderBefore?.y ?? 0, 0)

  const asked = await lab.call((api, values) => api.ladder({ values: values ?? [], steps: 300 }), reachable)
  const losses = asked.map(({ snapshot }) => snapshot.validationLoss as number)
  await expect(rungsOf(lab)).toHaveCount(reachable.length)
  for (const [k, loss] of losses.entries()) {
    await expect(rungsOf(lab).nth(k)).toHaveAccessibleName(new RegExp(`validation loss ${loss.toFixed(3)},`))
  }
  const lowest = losses.indexOf(Math.min(...losses))
  expect(lowest).toBeGreaterThan(0)
  await expectOwnDot(lab)

  await rungsOf(lab).nth(lowest).click()
  await expect(lab.lambda).toHaveValue(String(positionOf(reachable[lowest] as number)))
  expect(await lab.call((api) => api.experiment().penalty.lambda)).toBe(reachable[lowest])
  await expectOwnDot(lab)

  // With the keys: one stop for Tab, arrows from rung to rung.
  await page.keyboard.press('ArrowRight')
  await expect(rungsOf(lab).nth(lowest + 1)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(lab.lambda).toHaveValue(String(positionOf(reachable[lowest + 1] as number)))

  // Between the lessons and a panel its words do not stand one over the other.
  await lab.button('Confidence').click()
  await lab.button(/^Lessons/).click()
  const words = ladderOf(lab).locator('..').locator('.trained-line')
  expect((await words.boundingBox())?.height ?? 0).toBeLessThan(30)
})

test('at large: both losses, the path and a table, beside λ; another penalty is another ladder', async ({
  lab,
  page,
}) => {
  await lab.open('?engine=cpu&steps=400#preset=diabetes-lasso')
  await showEveryLambda(lab)
  await lab.button('Larger').click()
  const panel = page.getByRole('region', { name: 'Every λ', exact: true })
  await expect(panel.getByRole('img', { name: /against λ/ })).toHaveCount(2)
  await expect(panel.getByText('reach zero one after another')).toBeVisible()
  await expect(panel.getByText('not zero', { exact: true })).toBeVisible()
  // All twelve are here; the last lies beyond the slider.
  await panel.getByRole('group', { name: 'Every λ' }).last().getByRole('button').last().click()
  await expect.poll(() => lab.call((api) => api.experiment().penalty.lambda)).toBeCloseTo(10, 9)
  await panel.getByRole('button', { name: 'Table' }).click()
  const rows = panel.getByRole('row')
  await expect(rows).toHaveCount(1 + 12)
  const counts = async () => Number(await rows.nth(9).getByRole('cell').nth(2).textContent())
  expect(await counts()).toBeLessThan(10)

  await lab.penalty('L2').check({ force: true })
  await expect.poll(counts).toBe(10)
  await panel.getByRole('combobox', { name: 'networks' }).selectOption('8')
  await expect(rows).toHaveCount(1 + 8)
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
})

test('on a phone it opens over the slider, and nothing hides Play', async ({ lab, page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await lab.open('?engine=cpu&steps=40#preset=noisy-moons')
  await showEveryLambda(lab)
  const [play, strip] = [await lab.button('Play').boundingBox(), await ladderOf(lab).boundingBox()]
  expect((play?.y ?? 0) + (play?.height ?? 0)).toBeLessThanOrEqual(strip?.y ?? 0)
  const { scrollWidth, clientWidth } = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return { scrollWidth, clientWidth }
  })
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth)
})

test('on the GPU it leaves the run alone while it trains, and nothing behind when it is off', {
  tag: '@thorough',
}, async ({ lab }) => {
  await lab.openOnWebgl(`&paused=1${tinyMoons}`)
  const alone = await lab.call((api) => api.run(60))
  const onAndOff = async () => {
    await toggleOf(lab).click()
    await expect(rungsOf(lab).first()).toBeAttached()
    await lab.call((api) => api.reset())
    const beside = await lab.call((api) => api.run(60))
    expect({ ...beside, revision: 0 }).toEqual({ ...alone, revision: 0 })
    await expect(ladderOf(lab)).toHaveAttribute('data-step', '60')
    await toggleOf(lab).click()
    await expect(ladderOf(lab)).toBeHidden()
    return lab.call((api) => api.memory())
  }
  // The second time is the first that has seen everything once.
  const first = await onAndOff()
  expect(await onAndOff()).toEqual(first)
})

test('an address may forbid it', async ({ lab }) => {
  await lab.open('?engine=cpu&paused=1&ladder=0')
  await expect(lab.lambda).toBeVisible()
  await expect(toggleOf(lab)).toBeHidden()
})
