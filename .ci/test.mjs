// `npm test`: installs what is missing, finds a browser, and runs every check until one fails.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { installDependencies } from './install.mjs'

/**
 * Scripts of package.json, the cheap ones first; those of one line beside each other. The last says aloud which browser it
 * did not find and could not install.
 */
const stages = [['lint', 'types', 'knip', 'audit', 'build'], ['unit'], ['e2e'], ['browsers -- --short']]
const cwd = join(import.meta.dirname, '..')

/**
 * @param {string} script
 * @param {boolean} isAlone what it says is seen at once, and not when it is over
 * @returns {Promise<boolean>} whether it passed
 */
function runScript(script, isAlone) {
  const start = performance.now()
  /** @type {import('node:child_process').StdioOptions} */
  const stdio = isAlone ? 'inherit' : 'pipe'
  const child = spawn(`npm run --silent ${script}`, { cwd, shell: true, stdio })
  /** @type {Buffer[]} */
  const said = []
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => said.push(data))
  return new Promise((resolve) => {
    child.once('close', (status) => {
      process.stdout.write(Buffer.concat(said))
      const seconds = ((performance.now() - start) / 1000).toFixed(1)
      if (status === 0) console.log(`✔ ${script} passed in ${seconds} s`)
      else
        console.error(
          `\n✘ ${script.toUpperCase()} FAILED after ${seconds} s. To run it alone: npm run ${script}`,
        )
      resolve(status === 0)
    })
  })
}

/** @param {readonly string[]} scripts */
async function runStage(scripts) {
  console.log(`\n━━ ${scripts.join(', ')} ━━`)
  const passed = await Promise.all(scripts.map((script) => runScript(script, scripts.length === 1)))
  if (passed.includes(false)) process.exit(1)
}

installDependencies()
const { findBrowser } = await import('./browser.mjs')
try {
  process.env.CHROMIUM_PATH = findBrowser()
} catch (error) {
  console.error(`✘ BROWSER: ${/** @type {Error} */ (error).message}`)
  process.exit(1)
}
// What is downloaded for the last stage comes while the others compute.
const { installMissing } = await import('../e2e/browsers/install.mjs')
const installed = installMissing(['firefox', 'webkit'], false)
for (const [place, scripts] of stages.entries()) {
  if (place === stages.length - 1) await installed
  await runStage(scripts)
}
