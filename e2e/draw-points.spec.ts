// Points drawn by hand into a network that goes on training: by pointer and by keys, taken back, and there again after a reload.
import { expect } from '@playwright/test'
import type { CustomData } from '../src/experiment/experiment'
import { test } from './shared-page'

test('points are added, moved, flipped and erased while the run goes on', async ({ lab, page }) => {
  await lab.openOnWebgl('&steps=40&paused=1')
  await lab.button('Draw points').click()
  const layer = page.getByRole('application', { name: /^Drawing/ })
  const box = (await layer.boundingBox())!
  const at = (x: number, y: number) => ({ x: x * box.width, y: y * box.height })
  const data = async () => (await lab.call((api) => api.experiment())).data as CustomData
  const counts = page.getByRole('toolbar', { name: 'Draw points' })

  // At rest several changes are one mark, and the step stays.
  await layer.click({ position: at(0.5, 0.05) })
  await expect(counts).toContainText('61 + 100')
  await counts.getByRole('radio', { name: '▲ add' }).check({ force: true })
  await counts.getByRole('radio', { name: 'validation' }).check({ force: true })
  await layer.click({ position: at(0.2, 0.92) })
  await expect(counts).toContainText('61 + 101')
  await expect(lab.lossChart).toContainText('+1 ●, +1 △')
  await expect(lab.root).toHaveAttribute('data-step', '40')
  await expect(lab.preset).toHaveValue('')
  await expect(lab.preset).toContainText('Drawn by hand')
  await expect(lab.fit.locator('xpath=..')).toContainText('before your last 2 changes')
  const [added] = (await data()).inputs.slice(-1)
  await expect(lab.verdict).toContainText('it has not learned from your change yet')

  // What was added is dragged, then is of the other class, and then is gone; the run trains on.
  await lab.call((api) => api.run(20))
  await counts.getByRole('radio', { name: 'training' }).check({ force: true })
  await counts.getByRole('radio', { name: 'Move' }).check({ force: true })
  await page.mouse.move(box.x + 0.5 * box.width, box.y + 0.05 * box.height)
  await page.mouse.down()
  await page.mouse.move(box.x + 0.6 * box.width, box.y + 0.5 * box.height, { steps: 5 })
  await page.mouse.up()
  await expect.poll(async () => (await data()).inputs.at(-1)?.[0]).toBeGreaterThan(added![0]!)
  await counts.getByRole('radio', { name: 'Flip' }).check({ force: true })
  await layer.click({ position: at(0.6, 0.5) })
  await expect.poll(async () => (await data()).targets.at(-1)).toEqual([1])
  await expect(lab.lossChart).toContainText('1 moved, 1 flipped')
  await lab.expectAccessible('drawing')

  // The same by keys: the cross goes, Enter erases what is under it, Z brings it back.
  await counts.getByRole('radio', { name: 'Erase' }).check({ force: true })
  await layer.hover({ position: at(0.6, 0.5) })
  await layer.focus()
  await layer.press('Enter')
  await expect(counts).toContainText('60 + 101')
  await expect(counts.getByRole('status')).toHaveText('Erased: a training point.')
  await layer.press('z')
  await expect(counts).toContainText('61 + 101')

  await lab.call((api) => api.run(20))
  await expect(lab.root).toHaveAttribute('data-step', '80')
  const drawn = await data()
  await expect.poll(() => page.evaluate(() => location.hash)).toContain('data.inputs=')
  await counts.getByRole('button', { name: 'Done' }).click()
  await expect(layer).toHaveCount(0)
  await page.reload()
  await expect(lab.root).toHaveAttribute('data-ready', 'true')
  expect(await data()).toEqual(drawn)
})
