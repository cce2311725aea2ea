// Makes the page work without a network after the first visit: a service worker that knows every file of the build by its
// digest (docs/adr/0026-offline.md).
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { Plugin } from 'vite'
import type { Version } from '../src/offline/keep-version.ts'

/** In the page's own folder: it answers for what lies below it. */
const FILE = 'offline.js'
const PLACE = 'OFFLINE_VERSION'

const digestOf = (content: string | Buffer) => createHash('sha256').update(content).digest('base64')

/** @param dist the built page, all of it written */
export function versionOf(dist: string): Version {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/'))
    // Only developer tools ask for a source map.
    .filter((path) => path !== FILE && !path.endsWith('.map'))
    .sort()
  const digests = files.map((path): [string, string] => [
    path === 'index.html' ? '' : path,
    `sha256-${digestOf(readFileSync(join(dist, path)))}`,
  ])
  return { id: digestOf(JSON.stringify(digests)).slice(0, 12), files: Object.fromEntries(digests) }
}

export function offline(): Plugin {
  return {
    name: 'offline',
    apply: 'build',
    buildStart() {
      this.emitFile({ type: 'chunk', id: 'src/offline/service-worker.ts', fileName: FILE })
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      handler({ dir = '' }) {
        const file = join(dir, FILE)
        const script = readFileSync(file, 'utf8')
        if (script.split(PLACE).length !== 2 || /\b(?:import|export)\b/.test(script))
          throw new Error(
            `${FILE} is not the script on its own, with one place for its files, that it has to be.`,
          )
        writeFileSync(
          file,
          script.replace(PLACE, () => JSON.stringify(versionOf(dir))),
        )
      },
    },
  }
}
