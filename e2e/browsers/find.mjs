// Finds the other browsers, and how each is opened.
import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { firefox, webkit } from 'playwright'
import { isUsable } from '../../.ci/browser.mjs'
import { openByPlaywright } from './by-playwright.mjs'
import { openFirefox } from './firefox.mjs'
import { openWebkit } from './webkit.mjs'

/** @typedef {(env: NodeJS.ProcessEnv) => Promise<import('./session').BrowserSession>} Opener */

const { env, platform } = process

/** @param {readonly string[]} names */
const onPath = (names) =>
  (env.PATH?.split(delimiter) ?? []).flatMap((folder) => names.map((name) => join(folder, name)))

/** On Linux both need a screen that nobody sees. */
export const findXvfb = () => onPath(['Xvfb']).find(existsSync)

const hasScreen = () => platform !== 'linux' || findXvfb() !== undefined

/** Where Firefox usually lies on this system. */
function firefoxPaths() {
  if (platform === 'darwin') return ['/Applications/Firefox.app/Contents/MacOS/firefox']
  if (platform !== 'win32') return onPath(['firefox-esr', 'firefox'])
  return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap((folder) =>
    folder ? join(folder, 'Mozilla Firefox\\firefox.exe') : [],
  )
}

/** WebKitGTK's browser is no command: it lies with the library, in one folder a version. */
function miniBrowsers() {
  const folders = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/libexec', '/usr/lib']
  return folders
    .filter(existsSync)
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .filter((path) => /\/webkit(2gtk|gtk)-[\d.]+$/.test(path))
    .map((path) => join(path, 'MiniBrowser'))
}

/** @param {import('playwright').BrowserType} kind @returns {Opener | undefined} */
function ownOf(kind) {
  return existsSync(kind.executablePath()) ? () => openByPlaywright(kind, {}) : undefined
}

/** @returns {Opener | undefined} */
function findFirefox() {
  const path = hasScreen() ? firefoxPaths().find(isUsable) : undefined
  return path ? (more) => openFirefox(path, more) : ownOf(firefox)
}

/** @returns {Opener | undefined} */
function findWebkit() {
  const driver = onPath(['WebKitWebDriver']).find(existsSync)
  const browser = miniBrowsers().find(existsSync)
  return hasScreen() && driver && browser ? (more) => openWebkit({ driver, browser }, more) : ownOf(webkit)
}

export const finders = { firefox: findFirefox, webkit: findWebkit }
