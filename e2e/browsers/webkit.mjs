// WebKit as Linux has it: WebKitGTK's small browser, driven through WebKitWebDriver. The nearest to Safari there.
import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { startSession } from './webdriver.mjs'

/** In a container root may not make a sandbox, and the page is our own. */
const withoutSandbox = { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' }

const browserArguments = [
  '--automation',
  // Safari has it since version 17; WebKitGTK has it built in and switched off.
  '--features=+AllowWebGLInWorkers',
]

/** A bound on what hangs. */
const patienceMs = 120_000

/** @returns {Promise<number>} a port that is free now */
function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())
      server.close(() => resolve(port))
    })
  })
}

/**
 * @param {string} address
 * @param {import('node:child_process').ChildProcess} child
 */
async function untilListening(address, child) {
  while (child.exitCode === null) {
    const response = await fetch(`${address}/status`).catch(() => null)
    if (response?.ok) return
    await setTimeout(50)
  }
  throw new Error('WebKitWebDriver ended before it listened.')
}

/** @param {string} driver @param {NodeJS.ProcessEnv} env */
async function startDriver(driver, env) {
  const port = await freePort()
  const child = spawn(driver, [`--port=${port}`], {
    env: { ...process.env, ...withoutSandbox, ...env },
    stdio: 'ignore',
  })
  const gone = new Promise((resolve) => child.once('exit', resolve))
  const address = `http://127.0.0.1:${port}`
  await untilListening(address, child)
  return {
    address,
    async stop() {
      child.kill()
      await gone
    },
  }
}

/** What the driver runs: a function's body, called with the arguments and a way to say that it is done. */
const calling = (/** @type {Function} */ inPage) => `
  const [argument, done] = arguments
  new Promise((resolve) => resolve((${inPage})(argument ?? undefined))).then(
    (value) => done({ value: JSON.stringify(value ?? null) }),
    (error) => done({ error: String(error) }),
  )`

/** A window has a frame: what is asked for is the size of the page in it. */
const frameOf = () => [outerWidth - innerWidth, outerHeight - innerHeight]

/**
 * @param {{ driver: string; browser: string }} paths
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<import('./session').BrowserSession>}
 */
export async function openWebkit({ driver, browser }, env) {
  const { address, stop } = await startDriver(driver, env)
  const { capabilities, post, get, end } = await startSession(address, {
    browserName: 'MiniBrowser',
    timeouts: { script: patienceMs, pageLoad: patienceMs },
    'webkitgtk:browserOptions': { binary: browser, args: browserArguments },
  })
  /** @type {import('./session').BrowserSession['evaluate']} */
  const evaluate = async (inPage, argument) => {
    const { value, error } = await post('execute/async', {
      script: calling(inPage),
      args: [argument ?? null],
    })
    if (error) throw new Error(error)
    return JSON.parse(value)
  }
  return {
    name: `WebKitGTK ${capabilities.browserVersion}`,
    goto: (url) => post('url', { url }),
    evaluate,
    act: (actions) => post('actions', { actions }),
    async resize(width, height) {
      const [across = 0, down = 0] = await evaluate(frameOf)
      await post('window/rect', { width: width + across, height: height + down })
    },
    screenshot: async () => Buffer.from(await get('screenshot'), 'base64'),
    async close() {
      await end().catch(() => {})
      await stop()
    },
  }
}
