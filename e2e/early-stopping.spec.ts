// Early stopping by patience: what it says of a run that went on, and a run that it brings to rest itself.
import { expect } from '@playwright/test'
import type { LabPage } from './lab'
import { test } from './shared-page'

const ruleOf = (lab: LabPage) => lab.page.getByRole('region', { name: 'Early stopping', exact: true })

interface Stop {
  best: number
  loss: number
  stop: number
}

/** From the measured steps alone: the first that ends so many in a row above the lowest before them. */
async function stopIn(lab: LabPage, patience: number): Promise<Stop> {
  const { columns, rows } = await lab.call((api) => api.history())
  const curve = rows.map((row) => ({
    step: row[columns.indexOf('step')]!,
    loss: row[columns.indexOf('validationLoss')]!,
  }))
  for (let i = patience; i < curve.length; i++) {
    const before = curve.slice(0, i - patience + 1)
    const lowest = before.reduce((best, row) => (row.loss < best.loss ? row : best))
    const since = curve.slice(i - patience + 1, i + 1)
    if (lowest === before.at(-1) && since.every(({ loss }) => loss >= lowest.loss))
      return { best: lowest.step, loss: lowest.loss, stop: curve[i]!.step }
  }
  throw new Error('The rule does not stop this run.')
}

test('what patience would have done is in the words and in both charts, and run is not cut', {
  tag: '@thorough',
}, async ({ lab, page }) => {
  await lab.open('?engine=cpu&paused=1&patience=10&restore=2#preset=noisy-moons')
  await expect(page.locator('.notice')).toContainText('restore: found "2", expected one of 0, 1.')
  expect((await lab.call((api) => api.run(800))).step).toBe(800)
  const { best, loss, stop } = await stopIn(lab, 10)
  await expect(ruleOf(lab)).toContainText(
    `it would have stopped at step ${stop} and kept step ${best}, where validation was ${loss.toFixed(3)}. It has trained on to step 800`,
  )
  await lab.drawn()
  for (const chart of [lab.lossChart, lab.weightsChart])
    await expect(chart.locator('.stop-line')).toHaveAttribute('data-step', String(stop))
  await expect(lab.lossChart.locator('.chart-picture')).toHaveAttribute(
    'aria-label',
    new RegExp(`; patience 10 stops at step ${stop}`),
  )

  await ruleOf(lab).getByRole('combobox').selectOption('patience 50')
  const longer = await stopIn(lab, 50)
  await expect(ruleOf(lab)).toContainText(`at step ${longer.stop} and kept step ${longer.best}`)
  await expect.poll(() => new URL(page.url()).search).toBe('?engine=cpu&paused=1&patience=50')
  await lab.button(`Restore step ${longer.best}`).click()
  await expect(lab.root).toHaveAttribute('data-step', String(longer.best))
  expect((await lab.call((api) => api.snapshot())).validationLoss).toBe(longer.loss)
  await expect(ruleOf(lab)).toContainText(`step ${longer.best} is restored, the best before the stop at step`)

  await ruleOf(lab).getByRole('combobox').focus()
  await ruleOf(lab).getByRole('combobox').selectOption('off')
  await expect(ruleOf(lab)).toBeHidden()
  await expect(lab.button('Look back')).toBeFocused()
  await expect(lab.lossChart.locator('.stop-line')).toBeHidden()
  expect(new URL(page.url()).search).toBe('?engine=cpu&paused=1')
})

test('a run that plays rests at the very step, its best step comes back, and it may go on', async ({
  lab,
  page,
}) => {
  await lab.open('?engine=cpu&paused=1&patience=20#preset=wiggly-curve')
  await page.getByRole('combobox', { name: 'Speed' }).selectOption({ label: 'full' })
  await lab.button('Play').click()
  await expect(ruleOf(lab)).toContainText('it stopped at step')
  await expect(lab.root).toHaveAttribute('data-status', 'paused')
  const { best, stop } = await stopIn(lab, 20)
  await expect(lab.root).toHaveAttribute('data-step', String(stop))

  await ruleOf(lab).getByRole('checkbox', { name: 'restore the best' }).check()
  await lab.call((api) => api.reset())
  await lab.button('Play').click()
  await expect(ruleOf(lab)).toContainText(
    `step ${best} is restored, the best before the stop at step ${stop}`,
  )
  await expect(lab.root).toHaveAttribute('data-step', String(best))
  await lab.button('Play').click()
  await lab.untilStep(stop + 100)
  await expect(ruleOf(lab)).toContainText('It does not stop this run again')
})
