// The charts: their tabs, tables and histogram, the hair line and the zoom that they share, the run before.
import { expect, type Locator, type Page } from '@playwright/test'
import { svgText } from './kit/svg-text'
import type { LabPage } from './lab'
import { test } from './shared-page'

const loss = (page: Page) => page.getByRole('region', { name: /^(Loss|Accuracy)/ })
const weights = (page: Page) => page.getByRole('region', { name: /^Weights/ })
const slider = (page: Page, chart: 'loss' | 'weights') =>
  page.getByRole('slider', { name: `Step in the ${chart} chart` })
const choose = (card: Locator, name: string) =>
  card.getByRole('radio', { name, exact: true }).check({ force: true })

/** At step 200 of the default preset, its charts drawn. */
async function openAt200(lab: LabPage, more = '', query = ''): Promise<void> {
  await lab.open(`?engine=cpu&steps=200${query}#preset=noisy-moons${more}`)
  await lab.untilStep(200)
  await expect(lab.root).toHaveAttribute('data-status', 'paused')
  expect(await lab.drawn()).toBe(200)
  for (const chart of [lab.lossChart, lab.weightsChart]) {
    await expect(chart.locator('.chart-picture')).toHaveAttribute('aria-label', /at step 200/)
    await expect(chart.locator('.plot-lines path').first()).toBeVisible({ timeout: 1 })
  }
}

/** The numbers along the step axis. */
async function stepTicks(card: Locator): Promise<number[]> {
  const texts = await card.locator('.recharts-xAxis-tick-labels text').allTextContents()
  return texts.map((text) => Number(text.replace(',', '')))
}

async function tableOf(card: Locator): Promise<{ columns: string[]; rows: string[][] }> {
  return card.locator('table').evaluate((table) => ({
    columns: [...table.querySelectorAll('thead th')].map((cell) => cell.textContent ?? ''),
    rows: [...table.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent ?? ''),
    ),
  }))
}

const numberIn = (text: string | undefined) => Number((text ?? '').replace(',', ''))

test('linear, log and accuracy; over steps and histogram', async ({ page, lab }) => {
  await openAt200(lab)
  const labels = loss(page).locator('.recharts-yAxis-tick-labels')
  await choose(loss(page), 'log')
  await expect(labels).toContainText('0.01')
  await choose(loss(page), 'accuracy')
  await expect(labels).toContainText('75 %')
  await expect(loss(page).getByRole('heading')).toHaveText('Accuracy')
  await choose(loss(page), 'linear')
  await expect(labels).not.toContainText('%')
  await choose(weights(page), 'histogram')
  await expect(weights(page).getByText('none exactly zero')).toBeVisible()
  await choose(weights(page), 'over steps')
  await expect(slider(page, 'weights')).toBeAttached()
})

test('the table holds what the chart does: readouts at its end, the best step, what was changed', async ({
  page,
  lab,
}) => {
  await openAt200(lab)
  const words = await page.getByRole('img', { name: /best was/ }).getAttribute('aria-label')
  await lab.call(async (api) => {
    await api.tune({ penalty: { lambda: 0.01 } })
    await api.run(20)
  })
  for (const card of [loss(page), weights(page)]) await card.getByRole('button', { name: 'Table' }).click()
  const [losses, norms] = [await tableOf(loss(page)), await tableOf(weights(page))]
  expect(losses.columns).toEqual([
    'step',
    'training loss',
    'validation loss',
    'training right',
    'validation right',
    'λ',
    'changed',
  ])
  const last = losses.rows.at(-1)
  expect(last?.slice(0, 3)).toEqual([
    '220',
    await page.getByTestId('train-loss').textContent(),
    await page.getByTestId('validation-loss').textContent(),
  ])
  expect(last?.[5]).toBe('0.01')
  expect(losses.rows.find(([step]) => step === '200')?.at(-1)).toBe('λ 0 → 0.01')
  expect(losses.rows.map(([step]) => step)).toContain(/best was .* step (\d+)/.exec(words ?? '')?.[1])
  expect(losses.rows.length).toBeGreaterThan(15)
  const { weightNorm } = await lab.call((api) => api.snapshot())
  expect(norms.columns.slice(0, 5)).toEqual(['step', 'layer 1', 'layer 2', 'output', 'all'])
  expect(numberIn(norms.rows.at(-1)?.[4])).toBeCloseTo(weightNorm, 1)
})

/** A pointer moves it, and draws nothing else. */
async function expectOnlyHairLine({ page, lossChart }: LabPage): Promise<void> {
  await page.evaluate(() => {
    const drawn = { changes: 0 }
    Object.assign(window, { drawn })
    for (const picture of document.querySelectorAll('.chart-picture'))
      new MutationObserver((records) => {
        drawn.changes += records.length
      }).observe(picture, { subtree: true, childList: true, attributes: true, characterData: true })
  })
  const changes = () =>
    page.evaluate(() => (window as unknown as { drawn: { changes: number } }).drawn.changes)
  const box = await lossChart.boundingBox()
  if (!box) throw new Error('The loss chart has no box.')
  const steps = page.locator('.reading[data-step]')
  // A chart may still draw its last row once more.
  await expect(async () => {
    const before = await changes()
    for (let x = 60; x < 240; x += 20) await page.mouse.move(box.x + x, box.y + 80)
    await expect(steps).toHaveCount(2)
    await expect(page.locator('.hair-line')).toHaveCount(2)
    await page.mouse.move(box.x + 100, box.y - 60)
    await expect(steps).toHaveCount(0)
    expect(await changes()).toBe(before)
  }).toPass({ timeout: 30_000 })
}

test('the hair line is one for all charts, moved by keys and pointer, and says the very numbers of its step', async ({
  page,
  lab,
}) => {
  await openAt200(lab)
  const readings = page.locator('.reading')
  await slider(page, 'loss').press('ArrowLeft')
  for (const reading of await readings.all()) await expect(reading).toHaveAttribute('data-step', '200')
  await slider(page, 'loss').press('ArrowLeft')
  for (const reading of await readings.all()) await expect(reading).toHaveAttribute('data-step', '190')
  await expect(slider(page, 'loss')).toHaveAttribute(
    'aria-valuetext',
    /^step 190: training [\d.]+, validation/,
  )
  await expect(slider(page, 'weights')).toHaveAttribute(
    'aria-valuetext',
    /^step 190: layer 1 [\d.]+, layer 2/,
  )
  const readingOf = (tone: string) => readings.first().locator(`.tone-${tone}`).getAttribute('data-value')
  const said = [await readingOf('training'), await readingOf('validation')]
  await slider(page, 'loss').press('Escape')
  await expect(readings.first()).toHaveText('cross-entropy')
  await expectOnlyHairLine(lab)
  const then = await lab.call(async (api) => {
    await api.reset()
    return api.run(190)
  })
  expect(said).toEqual([String(then.dataLoss), String(then.validationLoss)])
})

test('a brush zooms all step charts, by pointer and by keys, and there are three ways back', {
  tag: '@thorough',
}, async ({ page, lab }) => {
  await openAt200(lab)
  const cards = [loss(page), weights(page)]
  const whole = await stepTicks(loss(page))
  const expectZoomed = async () => {
    for (const card of cards) {
      await expect(card.getByRole('button', { name: 'Whole run' })).toBeVisible()
      await expect.poll(async () => (await stepTicks(card)).at(-1)).toBeLessThan(200)
      expect((await stepTicks(card))[0]).toBeGreaterThan(0)
    }
  }
  const expectWhole = async () => {
    for (const card of cards) await expect.poll(() => stepTicks(card)).toEqual(whole)
    await expect(page.getByRole('button', { name: 'Whole run' })).toHaveCount(0)
  }
  const surface = lab.lossChart.locator('.step-cursor')
  const box = await surface.boundingBox()
  if (!box) throw new Error('The loss chart has no plot.')
  const drag = async () => {
    await page.mouse.move(box.x + 0.1 * box.width, box.y + 90)
    await page.mouse.down()
    await page.mouse.move(box.x + 0.4 * box.width, box.y + 90, { steps: 5 })
    await page.mouse.up()
  }
  await drag()
  await expectZoomed()
  await loss(page).getByRole('button', { name: 'Whole run' }).click()
  await expectWhole()
  await drag()
  await expectZoomed()
  await surface.dblclick()
  await expectWhole()
  await slider(page, 'weights').press('PageDown')
  await slider(page, 'weights').press('PageDown')
  for (let i = 0; i < 4; i++) await slider(page, 'weights').press('Shift+PageDown')
  await expect(page.locator('.brush')).toHaveCount(2)
  await slider(page, 'weights').press('Enter')
  await expectZoomed()
  await slider(page, 'weights').press('Escape')
  await expectWhole()
})

test('the histogram counts every weight, those that are exactly zero apart', async ({ page, lab }) => {
  await openAt200(lab, '&penalty.kind=l1&penalty.lambda=0.005')
  const snapshot = await lab.call((api) => api.snapshot())
  expect(snapshot.exactZeros).toBeGreaterThan(1000)
  await choose(weights(page), 'histogram')
  const zeros = `exactly zero: ${snapshot.exactZeros.toLocaleString('en-US')}`
  await expect(weights(page).getByText(zeros)).toBeVisible()
  await expect(weights(page).locator('.zero-bar')).toHaveAttribute('fill', /^url\(#/)
  await weights(page).getByRole('button', { name: 'Table' }).click()
  const { rows } = await tableOf(weights(page))
  expect(rows.reduce((sum, [, count]) => sum + numberIn(count), 0)).toBe(snapshot.weights)
  expect(numberIn(rows.find(([bin]) => bin === 'exactly zero')?.[1])).toBe(snapshot.exactZeros)
})

test('the run before a reset stays as a ghost in every chart until it is removed', async ({ page, lab }) => {
  await openAt200(lab, '', '&twin=0')
  await choose(weights(page), 'histogram')
  await expect(weights(page).locator('.bars')).toBeVisible()
  await lab.call(async (api) => {
    await api.tune({ penalty: { lambda: 0.01 } })
    await api.reset()
    await api.run(50)
  })
  await expect(loss(page).locator('.ghost-line')).toHaveCount(2)
  await expect(weights(page).locator('.ghost-line')).toHaveCount(1)
  await expect(loss(page).getByText('run before')).toBeVisible()
  await choose(weights(page), 'over steps')
  await expect(weights(page).getByText('run before')).toBeVisible()
  await weights(page).getByRole('button', { name: 'Remove the run before' }).click()
  await expect(page.locator('.charts .ghost-line')).toHaveCount(0)
})

test('as another library would report it: its note and its figures, and the readouts stay the lab’s', async ({
  page,
  lab,
}) => {
  await openAt200(lab, '&penalty.lambda=0.01')
  const { dataLoss, validationLoss, objective, penalty } = await lab.call((api) => api.snapshot())
  await loss(page).getByLabel('as reported by').selectOption('Keras')
  await expect(loss(page).getByText(/val_loss/)).toBeVisible()
  await slider(page, 'loss').press('ArrowLeft')
  const readingOf = async (tone: string) =>
    Number(await loss(page).locator(`.reading .tone-${tone}`).getAttribute('data-value'))
  expect(await readingOf('training')).toBeCloseTo(objective, 6)
  expect(await readingOf('validation')).toBeCloseTo((validationLoss ?? Number.NaN) + 0.01 * penalty, 6)
  await expect(page.getByTestId('train-loss')).toHaveAttribute('data-value', String(dataLoss))
  await expect(page.getByTestId('validation-loss')).toHaveAttribute('data-value', String(validationLoss))
})

test('svgText rounds, counts ids and orders attributes', () => {
  const markup =
    '<svg width="10"><defs><clipPath id="x7-clip"></clipPath></defs><path d="M1.26 -0.04L1e-7,2" clip-path="url(#x7-clip)" class="b"></path><text fill="#123e45">0.256</text></svg>'
  expect(svgText(markup)).toBe(
    [
      'svg width="10"',
      '  defs',
      '    clipPath id="id-1"',
      '  path class="b" clip-path="url(#id-1)" d="M1.3 0L0,2"',
      '  text fill="#123e45"',
      '    0.256',
      '',
    ].join('\n'),
  )
})
