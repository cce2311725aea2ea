// The lab as one file, opened by a double click: nothing beside it, and no network.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect } from '@playwright/test'
import { test } from './lab'

const root = join(import.meta.dirname, '..')

test('the one file trains, takes another λ, shows code, loads rows and asks for no other file', {
  tag: '@thorough',
}, async ({ context, lab, page }) => {
  const { status, stderr } = spawnSync('npm run build:single', { cwd: root, shell: true, encoding: 'utf8' })
  expect(status, stderr).toBe(0)
  const file = pathToFileURL(join(root, 'dist-single/overfit-lab.html')).href
  const asked: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url())) asked.push(request.url())
  })
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', ({ message }) => complaints.push(message))
  await context.setOffline(true)
  await page.goto(`${file}?engine=cpu`)
  await expect(lab.root).toHaveAttribute('data-ready', 'true')
  await lab.untilStep(20)
  expect((await lab.call((api) => api.ready)).renderer).toBe('WebAssembly')
  await lab.lambda.focus()
  await lab.lambda.press('End')
  await expect.poll(() => lab.call((api) => api.experiment().penalty.lambda)).toBeGreaterThan(1)
  await lab.button('Code').click()
  await expect(page.getByTestId('code')).toContainText('import torch')
  await page.goto(`${file}?engine=webgl&steps=10#preset=penguins`)
  await expect(lab.root).toHaveAttribute('data-step', '10')
  await expect(lab.root).toHaveAttribute('data-backend', 'webgl')
  // The policy is spoken of on the console.
  expect(complaints).toEqual([])
  expect(asked).toHaveLength(2)
  expect(asked.filter((url) => !url.startsWith(file))).toEqual([])
})
