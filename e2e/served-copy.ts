// A copy of the built page at an address of its own, which can be renewed as by a redeploy: while tests look on.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { preview } from 'vite'
import { versionOf } from '../.ci/offline.ts'

const built = join(import.meta.dirname, '../dist')

export async function serveCopy() {
  const root = mkdtempSync(join(tmpdir(), 'overfit-lab-'))
  const dist = join(root, 'dist')
  cpSync(built, dist, { recursive: true, filter: (path) => !path.endsWith('.map') })
  const server = await preview({ root, configFile: false, logLevel: 'error', preview: { port: 4301 } })
  return {
    url: server.resolvedUrls?.local[0] ?? '',
    renew: (part: string) => renew(dist, part),
    async close() {
      await server.close()
      rmSync(root, { recursive: true, force: true })
    },
  }
}

/** @param part is to be had under another name alone, as after a change; the page says that it is of version 2 */
function renew(dist: string, part: string): void {
  const scripts = Object.keys(versionOf(dist).files).filter((path) => path.endsWith('.js'))
  const old = scripts.find((path) => path.startsWith(`assets/${part}-`))!.slice('assets/'.length)
  const name = old.replace(`${part}-`, `${part}-new-`)
  for (const path of scripts) change(join(dist, path), (text) => text.replaceAll(old, name))
  cpSync(join(dist, 'assets', old), join(dist, 'assets', name))
  rmSync(join(dist, 'assets', old))
  change(join(dist, 'index.html'), (text) => text.replace('<html', '<html data-version="2"'))
  const version = JSON.stringify(versionOf(dist))
  change(join(dist, 'offline.js'), (text) => text.replace(/\{"id":.*?\}\}/, () => version))
}

function change(file: string, edit: (text: string) => string): void {
  writeFileSync(file, edit(readFileSync(file, 'utf8')))
}
