// A page that the browser keeps for going back to it: it gives its GPU to the next one, and goes on when it is seen again.
import { expect } from '@playwright/test'
import { findBrowser, launchFlags } from '../.ci/browser.mjs'
import { test } from './lab'

// Playwright switches that cache off by itself.
test.use({
  launchOptions: {
    executablePath: findBrowser(),
    args: launchFlags,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  },
})

test('back out of the cache the same run goes on, every verb settles, and no notice blames anybody', async ({
  lab,
  page,
}) => {
  await lab.openOnWebgl('&paused=1')
  await lab.call((api) => api.run(60))
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => {
      const { run, predict, memory, drawn } = window.overfitLab
      const asked = Promise.all([run(20), predict([[0, 0]]), memory(), drawn()])
      Object.assign(window, { persisted, asked })
    })
  })
  await lab.openOnWebgl('&paused=1&theme=dark')
  await page.evaluate(() => setTimeout(() => history.back()))
  await page.waitForFunction(() => 'persisted' in window)
  expect(await page.evaluate('persisted')).toBe(true)
  const [gone] = (await page.evaluate('asked')) as [{ step: number }]
  await expect(lab.root).toHaveAttribute('data-backend', 'webgl')
  await expect(page.locator('.notice')).toBeEmpty()
  await lab.call((api) => api.reset())
  // To the bit what it would have come to without.
  expect(await lab.call((api) => api.run(80))).toEqual(gone)
})
