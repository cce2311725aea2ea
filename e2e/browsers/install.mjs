// Has the other browsers installed where they are missing, by the ways that there are.
import { spawn } from 'node:child_process'
import { mayUseApt } from '../../.ci/browser.mjs'
import { finders } from './find.mjs'

/** For all of them together, where a mirror is silent or slow: then they are not run, and that is told. */
const DOWNLOAD_MS = 120_000
const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
/** Where there is no network it is not waited for, and not tried again. */
const apt = 'apt-get -qq -o Acquire::Retries=0 -o Acquire::http::Timeout=20'
/** Debian's packages, Xvfb with each: without a screen neither has WebGL. */
const packages = { firefox: 'firefox-esr xvfb', webkit: 'webkit2gtk-driver xvfb' }

/**
 * @param {string} command
 * @param {number} [limitMs] none for what needs no network
 * @returns {Promise<boolean>} whether it has done what it was to do
 */
function run(command, limitMs) {
  console.log(`Not here yet: ${command} …`)
  const isGroup = process.platform !== 'win32'
  const child = spawn(command, {
    shell: true,
    detached: isGroup,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  // The shell and all that it has started.
  const end = () => (isGroup && child.pid ? process.kill(-child.pid) : child.kill())
  const timer = limitMs === undefined ? undefined : setTimeout(end, limitMs)
  return new Promise((resolve) => {
    child.once('exit', (code) => {
      clearTimeout(timer)
      resolve(code === 0)
    })
  })
}

/** @param {keyof typeof packages} name @param {() => number} leftMs */
async function byApt(name, leftMs) {
  const install = `${apt} install -y --no-install-recommends`
  // Only what needs the network is broken off: a system is not left with half a package.
  const isFetched = await run(`${apt} update && ${install} --download-only ${packages[name]}`, leftMs())
  if (isFetched) await run(`${install} --no-download ${packages[name]}`)
}

/**
 * Root takes the system's packages first: they are the stock browsers, and Playwright's download ends only after many tries
 * where there is no network.
 *
 * @param {readonly (keyof typeof packages)[]} names
 * @param {boolean} alsoByPlaywright a hundred megabytes, and more than tests should take by themselves
 */
export async function installMissing(names, alsoByPlaywright) {
  const end = performance.now() + DOWNLOAD_MS
  const leftMs = () => end - performance.now()
  for (const name of names) {
    const find = finders[name]
    if (!find() && mayUseApt() && leftMs() > 0) await byApt(name, leftMs)
    if (!find() && alsoByPlaywright && leftMs() > 0) await run(`npx playwright install ${name}`, leftMs())
  }
}
