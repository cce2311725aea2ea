// Runs exported programs for real: `npm run programs`. They need Python with the libraries, which the tests do not.
import { defineConfig, mergeConfig } from 'vitest/config'
import viteConfig from '../../vite.config.ts'

export default mergeConfig(
  viteConfig,
  defineConfig({
    test: {
      include: ['.ci/programs/*.check.ts'],
      setupFiles: './.ci/vectors/in-node.ts',
      testTimeout: 600_000,
    },
  }),
)
