// Firefox as it is installed, driven by WebDriver BiDi: it needs no driver beside it.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect } from './bidi.mjs'

/** The page and nothing else: no first-run pages, no updates, no telemetry; WebGL also where it is software. */
const preferences = {
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'webgl.force-enabled': true,
}

function freshProfile() {
  const folder = mkdtempSync(join(tmpdir(), 'overfit-lab-firefox-'))
  const lines = Object.entries(preferences).map(
    ([key, value]) => `user_pref(${JSON.stringify(key)}, ${JSON.stringify(value)});`,
  )
  writeFileSync(join(folder, 'user.js'), lines.join('\n'))
  return folder
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<string>}
 */
function addressOf(child) {
  return new Promise((resolve, reject) => {
    let said = ''
    child.stderr?.on('data', (chunk) => {
      said += chunk
      const [, url] = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said) ?? []
      if (url) resolve(`${url}/session`)
    })
    child.once('exit', (code) => reject(new Error(`Firefox ended with ${code}: ${said.slice(-500)}`)))
    child.once('error', reject)
  })
}

/** Values travel as JSON: BiDi's own form of them says more than is needed here. */
const calling = (/** @type {Function} */ inPage, /** @type {unknown} */ argument) =>
  `async () => JSON.stringify((await (${inPage})(${JSON.stringify(argument) ?? ''})) ?? null)`

/**
 * @param {string} path
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<import('./session').BrowserSession>}
 */
export async function openFirefox(path, env) {
  const profile = freshProfile()
  const child = spawn(path, ['--remote-debugging-port=0', '--no-remote', '--profile', profile], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const gone = new Promise((resolve) => child.once('exit', resolve))
  const { send, close } = await connect(await addressOf(child))
  const { capabilities } = await send('session.new', { capabilities: {} })
  const { contexts } = await send('browsingContext.getTree')
  const { context } = contexts[0]
  return {
    name: `Firefox ${capabilities.browserVersion}`,
    goto: (url) => send('browsingContext.navigate', { context, url, wait: 'complete' }),
    async evaluate(inPage, argument) {
      const { result, exceptionDetails } = await send('script.callFunction', {
        functionDeclaration: calling(inPage, argument),
        target: { context },
        awaitPromise: true,
      })
      if (exceptionDetails) throw new Error(exceptionDetails.text)
      return JSON.parse(result.value)
    },
    act: (actions) => send('input.performActions', { context, actions }),
    resize: (width, height) => send('browsingContext.setViewport', { context, viewport: { width, height } }),
    screenshot: async () =>
      Buffer.from((await send('browsingContext.captureScreenshot', { context })).data, 'base64'),
    async close() {
      const timer = setTimeout(() => child.kill('SIGKILL'), 10_000)
      await send('browser.close').catch(() => child.kill())
      close()
      await gone
      clearTimeout(timer)
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
