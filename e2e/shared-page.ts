// A page that the tests of one worker share: opening a new one takes longer than many a test. For tests that leave nothing
// behind in it but what is undone here: no listener that minds, no script of their own.
import type { Page } from '@playwright/test'
import { test as plain } from './lab'

export const test = plain.extend<object, { workersPage: Page }>({
  workersPage: [
    async ({ browser }, use, { project }) => {
      const { baseURL, contextOptions } = project.use
      const page = await browser.newPage({ ...contextOptions, ...(baseURL ? { baseURL } : {}) })
      await use(page)
      await page.close()
    },
    { scope: 'worker' },
  ],
  page: async ({ workersPage, viewport }, use) => {
    // Another address first: a new hash alone would not load the lab anew.
    await workersPage.goto('about:blank')
    await workersPage.unrouteAll()
    await workersPage.emulateMedia({ reducedMotion: null, media: null, colorScheme: null })
    if (viewport) await workersPage.setViewportSize(viewport)
    await workersPage.mouse.move(0, 0)
    await use(workersPage)
  },
})
