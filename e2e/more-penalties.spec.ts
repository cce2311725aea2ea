// Penalties of whole units: group lasso lets units die whole, max-norm holds every one inside its ball.
import { expect } from '@playwright/test'
import type { LayerParameters } from '../src/experiment/experiment'
import { tiny } from './lab'
import { test } from './shared-page'

const preset = (kind: string, lambda: number) =>
  `#preset=noisy-moons&penalty.kind=${kind}&penalty.lambda=${lambda}`

/** Every unit's incoming weights, layer by layer. */
function columns(parameters: readonly LayerParameters[]): number[][][] {
  return parameters.map(({ weights, biases }) => biases.map((_, unit) => weights.map((row) => row[unit]!)))
}

const norms = (parameters: readonly LayerParameters[]) =>
  columns(parameters).map((units) => units.map((weights) => Math.hypot(...weights)))

test('with group lasso most units of the default network die whole, and it does better on new points', {
  tag: '@thorough',
}, async ({ lab, page }) => {
  await lab.open(`?engine=cpu&steps=400${preset('group', 0.01)}`)
  await expect(lab.penalty('Group lasso')).toBeChecked()
  const { parameters, penalty, exactZeros, dataLoss, objective, validationLoss } = await lab.call((api) =>
    api.snapshot(),
  )
  const [first, second, output] = norms(parameters) as [number[], number[], number[]]
  for (const layer of [first, second]) {
    const dead = layer.filter((norm) => norm === 0).length
    expect(dead).toBeGreaterThan(32)
    expect(dead).toBeLessThan(64)
  }
  expect(output[0]).toBeGreaterThan(0)
  // No unit is half dead.
  const zeros = columns(parameters).flatMap((units) => units.filter((w) => w.every((x) => x === 0)))
  expect(exactZeros).toBe(zeros.reduce((sum, weights) => sum + weights.length, 0))
  const omega = [...first, ...second, ...output].reduce((sum, norm) => sum + norm, 0)
  expect(penalty / omega).toBeCloseTo(1, 6)
  expect(objective).toBeCloseTo(dataLoss + 0.01 * omega, 5)
  expect(await lab.readout('penalty-value')).toBe(penalty)
  expect(validationLoss).toBeLessThan(0.6)
  await expect(page.getByText('Σ ‖w‖ over units')).toBeVisible()
})

test('max-norm keeps every unit in its ball, says that it adds no term, and is felt without a restart', {
  tag: '@thorough',
}, async ({ lab, page }) => {
  await lab.open(`?engine=cpu&steps=60${preset('l2', 0)}`)
  const before = await lab.call((api) => api.snapshot())
  expect(Math.max(...norms(before.parameters).flat())).toBeGreaterThan(1)
  await lab.call((api) => api.tune({ penalty: { kind: 'maxnorm', lambda: 0.02 } }))
  const { step, parameters, objective, dataLoss, penalty } = await lab.call((api) => api.run(40))
  expect(step).toBe(100)
  for (const norm of norms(parameters).flat()) expect(norm).toBeLessThanOrEqual(0.5 * (1 + 1e-6))
  expect([penalty, objective]).toEqual([0, dataLoss])
  await expect(page.getByTestId('penalty-value')).toHaveAttribute('data-value', '0')
  await expect(page.getByTestId('limit-value')).toHaveText('≤ 0.5')
  await expect(page.getByTestId('limit-value')).toHaveAttribute('data-value', '0.5')
  await lab.lambda.press('Home')
  await expect(page.getByTestId('limit-value')).toHaveText('no limit')
})

test('their options have their own words, and what other libraries have is said', async ({ lab, page }) => {
  await lab.open('?engine=cpu&paused=1')
  await lab.call((api, loaded) => api.load(loaded as never), {
    ...tiny,
    penalty: { kind: 'group', lambda: 0.01 },
  })
  await page.getByRole('button', { name: 'Options' }).click()
  const options = page.getByRole('region', { name: 'Options of the penalty' })
  await expect(options.getByText('all become exactly zero at once')).toBeVisible()
  await expect(options.getByRole('checkbox', { name: 'Include biases' })).toHaveCount(0)
  await options.getByRole('radio', { name: 'subgradient' }).check()
  expect((await lab.call((api) => api.experiment())).penalty.l1Solver).toBe('subgradient')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Code' }).click()
  await expect(page.getByText('No library that we know')).toBeVisible()
  await lab.call((api) => api.tune({ penalty: { kind: 'maxnorm' } }))
  await expect(page.getByText('MaxNorm(1, axis=0)')).toBeVisible()
})

test('the six kinds fit a phone', async ({ lab, page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await lab.open('?engine=cpu&paused=1')
  for (const name of ['None', 'L2', 'L1', 'Elastic net', 'Group lasso', 'Max-norm'] as const) {
    // Not under the bar with λ at the foot.
    await lab.penalty(name).evaluate((radio) => radio.scrollIntoView({ block: 'center' }))
    await lab.penalty(name).check({ force: true })
    const box = await lab.penalty(name).boundingBox()
    expect(box && box.x >= 0 && box.x + box.width <= 360).toBe(true)
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
})
