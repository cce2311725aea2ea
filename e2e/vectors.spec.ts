// The processor's products: in WebAssembly, and by loops of the same bits where they cannot be had.
import { expect } from '@playwright/test'
import type { LabPage } from './lab'
import { test } from './shared-page'

/** What the badge says, and all that 30 steps come to. */
async function trained(lab: LabPage, language: string) {
  await lab.open('?engine=cpu&steps=30')
  const { renderer } = await lab.call((api) => api.ready)
  expect(renderer).toBe(language)
  await expect(lab.page.locator('#engine')).toContainText(`on your processor, in ${language}.`)
  return lab.call((api) => api.snapshot())
}

test('a server without the file, which loops replace, comes to the same bits as one that does not know its type', {
  tag: '@thorough',
}, async ({ lab, page }) => {
  const file = '**/kernels-*.wasm'
  // Of a type that a server does not know.
  await page.route(file, async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, contentType: 'application/octet-stream' })
  })
  const inVectors = await trained(lab, 'WebAssembly')
  await page.unroute(file)
  await page.route(file, (route) => route.fulfill({ contentType: 'text/html', body: '<p>Not found' }))
  expect(await trained(lab, 'JavaScript')).toEqual(inVectors)
})
