// The network drawn, and what a loss and a right answer are worth: the noise floor, and wrong labels learned by heart.
import { expect, type Page } from '@playwright/test'
import { test } from './shared-page'

const weights = (page: Page) => page.getByRole('region', { name: /^Weights/ })
const loss = (page: Page) => page.getByRole('region', { name: /^(Loss|Accuracy)/ })
const pointer = (page: Page) => page.getByRole('slider', { name: 'Weight or bias of the network' })

async function drawNetwork(page: Page): Promise<void> {
  await weights(page).getByRole('radio', { name: 'network', exact: true }).check({ force: true })
  await expect(pointer(page)).toBeAttached()
}

/** Pixels of the network's picture that are not its ground. */
function inked(page: Page): Promise<number> {
  return page.locator('canvas.network').evaluate((element) => {
    const canvas = element as HTMLCanvasElement
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height)
    const pixels = new Uint32Array(data.buffer)
    return pixels.filter((pixel) => pixel !== pixels[0]).length
  })
}

const minus = (text: string | null) => (text ?? '').replace('−', '-')

test('above 2,000 weights a matrix a layer: counts, values by keys and pointer, the table, dropped units', async ({
  page,
  lab,
}) => {
  await lab.open('?engine=cpu&steps=200#preset=noisy-moons&penalty.kind=l1&penalty.lambda=0.005')
  await drawNetwork(page)
  const { exactZeros, parameters } = await lab.call((api) => api.snapshot())
  expect(exactZeros).toBeGreaterThan(1000)
  const zeros = `${exactZeros.toLocaleString('en-US')} of 4,288 weights are exactly zero`
  await expect(weights(page).getByRole('img', { name: zeros })).toBeVisible()
  const reading = weights(page).locator('.network-reading')
  const valueIn = async () => {
    const value = minus(await reading.textContent()).split(': ')[1]
    return value === 'exactly 0' ? 0 : Number(value)
  }
  // The first key shows where it begins, the others go: to layer 2, its fifth source and its ninth unit.
  for (const key of ['Home', 'PageDown', ...Array(4).fill('ArrowDown'), ...Array(8).fill('ArrowRight')])
    await pointer(page).press(key)
  await expect(reading).toContainText('layer 2, unit 5 → unit 9')
  await expect(pointer(page)).toHaveAttribute('aria-valuetext', /^layer 2, unit 5 → unit 9: /)
  expect(await valueIn()).toBeCloseTo(parameters[1]!.weights[4]![8]!, 3)
  await pointer(page).press('End')
  await expect(reading).toContainText('output, bias of class')
  expect(await valueIn()).toBeCloseTo(parameters[2]!.biases[0]!, 2)
  await pointer(page).press('Escape')
  await expect(reading).toHaveCount(0)
  const box = (await lab.weightsChart.boundingBox())!
  await page.mouse.move(box.x + 0.6 * box.width, box.y + 0.4 * box.height)
  await expect(reading).toContainText(/^layer 2, unit \d+ → unit \d+: /)
  await page.mouse.move(0, 0)
  await lab.call((api) => api.tune({ dropout: 0.5 }))
  await expect(weights(page).getByText('step 201 drops, for its first point')).toBeVisible()
  await weights(page).getByRole('button', { name: 'Table' }).click()
  await expect(weights(page).getByRole('columnheader', { name: 'dropped next' })).toBeVisible()
  await expect(weights(page).getByRole('row', { name: /^layer 2/ })).toContainText('4,096')
})

test('with fewer weights lines: an L1 run thins out, and dead units are counted', {
  tag: '@thorough',
}, async ({ page, lab }) => {
  await lab.open('?engine=cpu&steps=30#preset=noisy-moons&model.hidden=14,12&penalty.kind=l1')
  await drawNetwork(page)
  await expect(
    weights(page).getByRole('img', { name: /^Network of 2, 14, 12, 1 units at step 30: 0 of/ }),
  ).toBeVisible()
  const before = await inked(page)
  const { exactZeros } = await lab.call(async (api) => {
    await api.tune({ penalty: { lambda: 0.02 } })
    return api.run(500)
  })
  expect(exactZeros).toBeGreaterThan(100)
  const words = new RegExp(
    `at step 530: ${exactZeros} of 208 weights are exactly zero, \\d+ of 26 hidden units are dead`,
  )
  await expect(weights(page).getByRole('img', { name: words })).toBeVisible()
  expect(await inked(page)).toBeLessThan(0.6 * before)
})

test('the noise floor is on the chart, said in its table, and a ceiling on accuracy; real data has none', async ({
  page,
  lab,
}) => {
  await lab.open('?engine=cpu&steps=40#preset=wiggly-curve&penalty.lambda=0.01')
  await expect(lab.lossChart.getByText('noise floor')).toBeVisible()
  await expect(lab.lossChart.getByRole('button', { name: 'noise floor: 0.090' })).toBeVisible()
  await loss(page).getByRole('button', { name: 'Table' }).click()
  await expect(lab.lossChart.getByText(/^Noise floor 0\.090: the noise in the points is all/)).toBeVisible()
  await loss(page).getByRole('button', { name: 'Table' }).click()
  await expect(page.getByTestId('memorised')).toHaveCount(0)
  await lab.preset.selectOption('noisy-moons')
  await loss(page).getByRole('radio', { name: 'accuracy', exact: true }).check({ force: true })
  await expect(lab.lossChart.getByRole('img', { name: /; best possible 0\.8/ })).toBeVisible()
  await lab.preset.selectOption('diabetes-lasso')
  await expect(lab.lossChart.getByRole('img', { name: /noise floor|best possible/ })).toHaveCount(0)
})

test('wrong labels are learned by heart without λ, and let go with it, while the true ones are found', async ({
  page,
  lab,
}) => {
  await lab.open('?engine=cpu&steps=600#preset=noisy-moons')
  const memorised = page.getByTestId('memorised')
  await expect(memorised).toHaveText('6 of 6')
  await expect(page.getByRole('meter', { name: 'Wrong labels memorised' })).toBeVisible()
  const share = async (of: 'training' | 'validation') =>
    Number(await page.getByTestId(`true-${of}`).getAttribute('data-value'))
  const [training, validation] = [await share('training'), await share('validation')]
  // All labels are answered as given: of 60 the six wrong ones are not the truth.
  expect(training).toBeCloseTo(0.9, 6)
  await lab.call(async (api) => {
    await api.tune({ penalty: { lambda: 0.01 } })
    return api.run(400)
  })
  await expect(memorised).toHaveText(/^[0-2] of 6$/)
  expect(await share('training')).toBeGreaterThanOrEqual(training)
  expect(await share('validation')).toBeGreaterThan(validation)
})
