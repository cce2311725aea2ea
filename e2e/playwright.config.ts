// The built page in a real browser. Served under a sub-path, because that is where most copies of it will live.
import { defineConfig } from '@playwright/test'
import { findBrowser, testFlags } from '../.ci/browser.mjs'
import { screenshotOptions } from './kit/pixels'

const port = 4199
const path = '/lab/'

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  // One browser, one size per theme and device: a screenshot's name says the rest.
  snapshotPathTemplate: 'screenshots/{arg}{ext}',
  // A bound on what hangs, not a measure of speed: machines differ by five times.
  timeout: 180_000,
  expect: {
    timeout: 30_000,
    toHaveScreenshot: screenshotOptions,
  },
  // Pages wait more than they compute; more of them at once would only slow each other down.
  workers: 2,
  fullyParallel: true,
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${port}${path}`,
    viewport: { width: 1280, height: 800 },
    contextOptions: { reducedMotion: 'no-preference' },
    // What a page has kept would answer in the place of a test's routes; offline.spec.ts allows it.
    serviceWorkers: 'block',
    launchOptions: { executablePath: findBrowser(), args: testFlags },
  },
  // What the gate leaves out is long or looks for what is rare: `npm run thorough` runs both.
  projects: [
    { name: 'gate', grepInvert: /@thorough/ },
    { name: 'thorough', grep: /@thorough/ },
  ],
  webServer: {
    command: `npx vite preview --base ${path} --port ${port} --strictPort`,
    cwd: '..',
    port,
  },
})
