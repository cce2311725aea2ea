// `npm test`: installs what is missing, finds a browser, and runs every check in turn until one fails.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { installDependencies } from './install.mjs'

/** Scripts of package.json, the cheap ones first. The last says aloud which browser it did not find and could not install. */
const stages = ['lint', 'types', 'knip', 'audit', 'unit', 'build', 'e2e', 'browsers -- --short']

/** @param {string} stage */
function runStage(stage) {
  console.log(`\n━━ ${stage} ━━`)
  const start = performance.now()
  const { status } = spawnSync(`npm run --silent ${stage}`, {
    cwd: join(import.meta.dirname, '..'),
    shell: true,
    stdio: 'inherit',
  })
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  if (status === 0) return console.log(`✔ ${stage} passed in ${seconds} s`)
  console.error(`\n✘ ${stage.toUpperCase()} FAILED after ${seconds} s. To run it alone: npm run ${stage}`)
  process.exit(1)
}

installDependencies()
const { findBrowser } = await import('./browser.mjs')
try {
  process.env.CHROMIUM_PATH = findBrowser()
} catch (error) {
  console.error(`✘ BROWSER: ${/** @type {Error} */ (error).message}`)
  process.exit(1)
}
for (const stage of stages) runStage(stage)
