// A run goes out and comes in again, and the network goes out to TensorFlow.js itself.
import { readFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'
import * as tf from '@tensorflow/tfjs'
import { test } from './lab'

async function saved(page: Page, name: string): Promise<{ name: string; content: Buffer }> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name, exact: true }).click()
  const file = await download
  return { name: file.suggestedFilename(), content: await readFile(await file.path()) }
}

test('a run is opened after a reload as it stood, and TensorFlow.js predicts what the page predicts', async ({
  lab,
  page,
}) => {
  await lab.open('?engine=cpu&paused=1')
  await lab.call(async (api) => {
    await api.run(40)
    await api.tune({ penalty: { lambda: 0.01 } })
    await api.run(20)
  })
  const setup = page.getByRole('button', { name: 'Setup' })
  await setup.click()
  const file = await saved(page, 'Save run')
  expect(file.name).toBe('noisy-moons-run.json')
  const standing = async () => ({
    step: await lab.drawn(),
    loss: await lab.readout('train-loss'),
    validation: await lab.readout('validation-loss'),
    history: await lab.call((api) => api.history()),
    marks: await lab.lossChart.getByText('λ 0 → 0.01').count(),
  })
  const before = await standing()
  expect(before).toMatchObject({ step: 60, marks: 1 })

  await lab.open('?paused=1&engine=cpu#preset=xor-sample')
  await setup.click()
  const open = page.getByLabel('Open experiment or run')
  const broken = file.content.subarray(0, 4000)
  await open.setInputFiles({ name: 'broken.json', mimeType: 'application/json', buffer: broken })
  await expect(page.getByText(/^file: found text that is not JSON/)).toBeVisible()
  await open.setInputFiles({ name: file.name, mimeType: 'application/json', buffer: file.content })
  await expect(lab.root).toHaveAttribute('data-step', '60')
  await expect(lab.root).toHaveAttribute('data-status', 'paused')
  expect(await standing()).toEqual(before)

  const model = await saved(page, 'Save model')
  const weights = await saved(page, 'Save its weights')
  const { weightsManifest, ...artifacts } = JSON.parse(model.content.toString())
  expect(weightsManifest[0].paths).toEqual([`./${weights.name}`])
  const weightData = new Uint8Array(weights.content).buffer
  const weightSpecs = weightsManifest[0].weights
  const loaded = await tf.loadLayersModel(tf.io.fromMemory({ ...artifacts, weightSpecs, weightData }))
  const rows = [
    [0.5, 0.25],
    [-1.5, 1],
    [2, -0.5],
  ]
  const theirs = ((await loaded.predict(tf.tensor2d(rows))) as tf.Tensor2D).arraySync().flat()
  const ours = (await lab.call((api, inputs) => api.predict(inputs), rows)).flat()
  const largest = Math.max(...ours.map(Math.abs))
  for (const [i, y] of ours.entries()) expect(Math.abs(y - theirs[i]!) / largest).toBeLessThan(1e-6)
})
