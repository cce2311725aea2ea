// `npm test`: installs what is missing, finds a browser, and runs every check until one fails.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { installDependencies } from './install.mjs'

/** Scripts of package.json, the cheap ones first and beside each other. */
const cheap = ['lint', 'types', 'audit', 'build']
/** One after the other. The last says aloud which browser it did not find and could not install. */
const dear = ['unit', 'e2e', 'browsers -- --short']
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

/**
 * Beside the cheap scripts: where there is no browser, one is fetched.
 *
 * @returns {Promise<boolean>} whether there is one
 */
function provideBrowser() {
  const find = `import('./.ci/browser.mjs').then(({ findBrowser }) => findBrowser()).catch(({ message }) => {
    console.error('✘ BROWSER: ' + message)
    process.exitCode = 1
  })`
  const child = spawn(process.execPath, ['-e', find], { cwd, stdio: 'inherit' })
  return new Promise((resolve) => child.once('close', (status) => resolve(status === 0)))
}

async function provideForTests() {
  if (!(await provideBrowser())) return false
  const { findBrowser } = await import('./browser.mjs')
  process.env.CHROMIUM_PATH = findBrowser()
  // It reads configurations that ask for the browser.
  return runScript('knip', false)
}

/** @param {readonly Promise<boolean>[]} checks */
async function expectAll(checks) {
  const passed = await Promise.all(checks)
  if (passed.includes(false)) process.exit(1)
}

installDependencies()
console.log(`\n━━ ${cheap.join(', ')}, knip ━━`)
await expectAll([...cheap.map((script) => runScript(script, false)), provideForTests()])
// What is downloaded for the last comes while the others compute.
const { installMissing } = await import('../e2e/browsers/install.mjs')
const installed = installMissing(['firefox', 'webkit'], false)
for (const script of dear) {
  console.log(`\n━━ ${script} ━━`)
  if (script === dear.at(-1)) await installed
  await expectAll([runScript(script, true)])
}
