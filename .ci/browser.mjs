// Finds the Chromium that the tests run in, and says how they launch it.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright'

/**
 * Chrome 144 and later no longer fall back to SwiftShader by themselves: without these two flags a machine without
 * a GPU has no WebGL. Tests assert that the backend is webgl, or they would go green on the CPU.
 */
const softwareWebgl = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader']

/**
 * Pages are composed by the processor, as they are by themselves where there is no GPU. SwiftShader would compose them
 * behind all the training that is queued.
 */
const softwareCompositing = '--disable-gpu-compositing'

/** The sandbox needs rights that root in a container lacks; the rest keeps the browser off the network. */
export const launchFlags = [
  ...softwareWebgl,
  softwareCompositing,
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * As tests launch it: V8 compiles and collects on the thread that runs the script. A test's page lives for seconds, and on
 * two cores V8's own threads are a seventh of what opening the page costs. Not for the bench, which measures what visitors have.
 */
export const testFlags = [
  ...launchFlags,
  '--js-flags=--single-threaded',
  // Pipelines made in one piece: from a library of parts SwiftShader compiles each shader more than once.
  '--disable-angle-features=supportsGraphicsPipelineLibrary',
]

const linuxNames = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'microsoft-edge-stable',
  'microsoft-edge',
  'chromium-browser',
]
const macApps = ['Google Chrome', 'Chromium', 'Microsoft Edge']
const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
]

/** Where browsers usually lie on this system. */
function usualPaths() {
  const { env } = process
  if (process.platform === 'darwin')
    return macApps.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`)
  const [folders, names] =
    process.platform === 'win32'
      ? [[env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA], windowsPrograms]
      : [env.PATH?.split(delimiter) ?? [], linuxNames]
  return names.flatMap((name) => folders.flatMap((folder) => (folder ? join(folder, name) : [])))
}

/**
 * On Linux a browser may lie there and not start (a snap's stub, missing libraries): asked for its version, it says so.
 *
 * @param {string} path
 */
export function isUsable(path) {
  if (!existsSync(path)) return false
  return process.platform !== 'linux' || spawnSync(path, ['--version']).status === 0
}

const findInstalled = () => [chromium.executablePath(), ...usualPaths()].find(isUsable)

/** @param {string} command */
function install(command) {
  console.log(`No Chromium found: ${command} …`)
  spawnSync(command, { shell: true, stdio: 'inherit' })
  return findInstalled()
}

/** Whether what is missing may be installed as a package of the system. */
export const mayUseApt = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')

/**
 * The path of a Chromium that starts: CHROMIUM_PATH, else Playwright's own, else an installed one, else a fresh one. Root
 * takes the system's package first: without a way to Playwright's host its download gives up after half a minute.
 *
 * @returns {string}
 */
export function findBrowser() {
  const chosen = process.env.CHROMIUM_PATH
  if (chosen && !existsSync(chosen)) throw new Error(`CHROMIUM_PATH is ${chosen}, but there is no such file.`)
  const path =
    chosen ||
    findInstalled() ||
    (mayUseApt() &&
      install('apt-get update && apt-get install -y --no-install-recommends chromium fonts-liberation')) ||
    install('npx playwright install chromium')
  if (!path) throw new Error('No Chromium: install Chrome, Chromium or Edge, or set CHROMIUM_PATH to one.')
  return path
}
