// Has the other browsers installed where they are missing, by the ways that there are.
import { spawnSync } from 'node:child_process'
import { mayUseApt } from '../../.ci/browser.mjs'

/** @param {string} command */
function run(command) {
  console.log(`Not here yet: ${command} …`)
  spawnSync(command, { shell: true, stdio: ['ignore', 'ignore', 'inherit'] })
}

/** Debian's packages, Xvfb with each: without a screen neither has WebGL. */
const packages = { firefox: 'firefox-esr xvfb', webkit: 'webkit2gtk-driver xvfb' }

/**
 * Root takes the system's packages first: they are the stock browsers, and Playwright's download ends only after many tries
 * where there is no network.
 *
 * @template Found
 * @param {keyof typeof packages} name
 * @param {() => Found | undefined} find
 * @returns {Found | undefined}
 */
export function findOrInstall(name, find) {
  const apt = `apt-get update -qq && apt-get install -y -qq --no-install-recommends ${packages[name]}`
  const commands = [...(mayUseApt() ? [apt] : []), `npx playwright install ${name}`]
  let found = find()
  for (const command of found ? [] : commands) {
    run(command)
    found = find()
    if (found) break
  }
  return found
}
