// A page that the tests of one worker share: a new one costs the machine twice as much as all that many a test does in it.
// What a test has left in it is undone here: storage, routes, scripts of its own, media, permissions.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Disposable, Page } from '@playwright/test'
import { test as plain } from './lab'
import { withoutIdleTime } from './without-idle-time'

export const test = plain.extend<object, { workersPage: Page }>({
  workersPage: [
    async ({ playwright }, use, { project }) => {
      const { baseURL, contextOptions, launchOptions } = project.use
      const profile = await mkdtemp(join(tmpdir(), 'overfit-lab-'))
      // With a profile the browser keeps what it has compiled: a quarter of an opening's cost.
      const context = await playwright.chromium.launchPersistentContext(profile, {
        ...launchOptions,
        ...contextOptions,
        ...(baseURL ? { baseURL } : {}),
      })
      const page = context.pages()[0] ?? (await context.newPage())
      // All parts fetched ahead at each opening is a tenth of what it costs.
      await withoutIdleTime(page)
      await use(page)
      await context.close()
      await rm(profile, { recursive: true, force: true, maxRetries: 5 })
    },
    { scope: 'worker' },
  ],
  context: ({ workersPage }, use) => use(workersPage.context()),
  page: async ({ workersPage, viewport }, use) => {
    if (viewport) await workersPage.setViewportSize(viewport)
    await workersPage.mouse.move(0, 0)
    const scripts = noteScripts(workersPage)
    await use(workersPage)
    // Answers to lessons would take away the next test's invitation. A page without an origin has no storage.
    if (workersPage.url().startsWith('http')) await workersPage.evaluate(() => localStorage.clear())
    // Then away from the lab, which would go on training beside the next test.
    await workersPage.goto('about:blank')
    // What a route is still answering, nobody waits for any more.
    await workersPage.unrouteAll({ behavior: 'ignoreErrors' })
    await workersPage.emulateMedia({
      reducedMotion: null,
      media: null,
      colorScheme: null,
      forcedColors: null,
    })
    await workersPage.context().clearPermissions()
    for (const script of scripts) await script.dispose()
  },
})

/** Those that the test adds to the page from now on. */
function noteScripts(page: Page): Disposable[] {
  const scripts: Disposable[] = []
  const { addInitScript } = Object.getPrototypeOf(page) as Page
  page.addInitScript = async (...given: Parameters<typeof addInitScript>) => {
    const script = await addInitScript.apply(page, given)
    scripts.push(script)
    return script
  }
  return scripts
}
