// The exact solution: beside the trained one wherever a model is linear, and along its whole path.
import { expect } from '@playwright/test'
import { test } from './shared-page'

test('descent never comes to what meets every point; with λ it does, and both say so', async ({
  lab,
  page,
}) => {
  await lab.open('?engine=cpu&steps=600#preset=degree-nine')
  await lab.button('Exact solution').click()
  const words = page.getByTestId('exact-words')
  await expect(words).toContainText('it meets every training point')
  const own = await lab.readout('train-loss')
  await expect(words).toContainText(`Training stands at ${Number(own.toPrecision(3))}.`)
  await lab.call((api) => api.tune({ penalty: { lambda: 0.01 } }))
  await expect(words).toContainText('above the lowest objective there is')
  await expect(page.getByTestId('exact-solution')).toHaveAttribute('data-lambda', '0.01')
  await lab.call((api) => api.run(1000))
  const { objective } = await lab.call((api) => api.snapshot())
  await expect(words).toHaveText(
    `Training has come to the lowest objective there is, ${Number(objective.toPrecision(3))}.`,
  )
  await lab.penalty('Group lasso').click()
  await expect(page.getByTestId('exact-solution')).toContainText('penalties of single weights')
})

test('prostate: the path is drawn against λ, degrees and size, a press moves λ, and training comes to its weights', {
  tag: '@thorough',
}, async ({ lab, page }) => {
  await lab.open('?engine=cpu&steps=600#preset=prostate')
  await lab.button('Exact solution').click()
  await lab.button('At every λ').click()
  const panel = page.getByTestId('exact-path')
  await expect(panel).toHaveAttribute('data-points', '50')
  await expect(panel).toContainText('One weight after the other is exactly zero')
  await expect(panel.locator('.path-line')).toHaveCount(8 + 1)
  for (const name of ['degrees of freedom', 'size', 'λ']) {
    await panel.getByRole('radio', { name, exact: true }).check({ force: true })
    await expect(panel.locator('.chart').first()).toContainText(name === 'size' ? 'Σ|w|' : name)
  }
  await lab.expectAccessible('the path')
  const rung = panel.getByRole('button', { name: /^λ = 0\.2.* 3 exactly zero/ }).first()
  await rung.focus()
  await rung.press('Enter')
  await lab.call((api) => api.run(1500))
  await expect(page.getByTestId('exact-words')).toContainText('Training has come to')
  await expect(panel).toContainText('3 of 8 are exactly zero')
  expect((await lab.call((api) => api.snapshot())).exactZeros).toBe(3)
  await panel.getByRole('button', { name: 'Table' }).click()
  await expect(panel.getByRole('row')).toHaveCount(51)
  // A network has no exact solution, and no switch for it.
  await lab.preset.selectOption('noisy-moons')
  await expect(lab.button('Exact solution')).toHaveCount(0)
})
