// The tests beside the code: `*.test.ts` under Node, `*.browser.test.ts` in Chromium, where there is WebGL.
import { availableParallelism } from 'node:os'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig, mergeConfig } from 'vitest/config'
import { findBrowser, testFlags } from './.ci/browser.mjs'
import viteConfig from './vite.config.ts'

const browserTests = 'src/**/*.browser.test.{ts,tsx}'

export default mergeConfig(
  viteConfig,
  defineConfig({
    test: {
      // A bound on what hangs, not a measure of speed: machines differ by five times.
      testTimeout: 60_000,
      maxWorkers: availableParallelism(),
      projects: [
        {
          extends: true,
          test: {
            name: 'node',
            environment: 'node',
            // The modules keep nothing between tests; a fresh world for each of a hundred files costs half a minute.
            isolate: false,
            setupFiles: './.ci/vectors/in-node.ts',
            include: ['src/**/*.test.{ts,tsx}', '.ci/**/*.test.ts'],
            exclude: [browserTests],
          },
        },
        {
          extends: true,
          test: {
            name: 'webgl',
            setupFiles: './.ci/vectors/in-browser.ts',
            include: [browserTests],
            browser: {
              enabled: true,
              headless: true,
              screenshotFailures: false,
              provider: playwright({ launchOptions: { executablePath: findBrowser(), args: testFlags } }),
              instances: [{ browser: 'chromium' }],
            },
          },
        },
      ],
    },
  }),
)
