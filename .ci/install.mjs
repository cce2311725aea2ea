// Installs the npm dependencies where they are missing or differ from package-lock.json; otherwise does nothing.
// Plain Node: this runs before any package is there.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')

/** @param {string} file */
const packagesIn = (file) => JSON.parse(readFileSync(join(root, file), 'utf8')).packages

/** npm leaves its own record of what it installed; optional packages are those of other platforms. */
function isInstalled() {
  if (!existsSync(join(root, 'node_modules/.package-lock.json'))) return false
  const installed = packagesIn('node_modules/.package-lock.json')
  return Object.entries(packagesIn('package-lock.json')).every(
    ([path, wanted]) => path === '' || wanted.optional || installed[path]?.version === wanted.version,
  )
}

export function installDependencies() {
  if (isInstalled()) return
  console.log('Installing the dependencies (npm ci) …')
  // A shell, because npm is a .cmd file on Windows.
  const { status } = spawnSync('npm ci', { cwd: root, shell: true, stdio: 'inherit' })
  if (status === 0) return
  console.error('npm ci failed: its own message stands above. Is the npm registry within reach?')
  process.exit(1)
}
