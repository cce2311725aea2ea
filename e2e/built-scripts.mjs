// The JavaScript of the built page and the module of its worker: which thread each file is for, and what it weighs. Node only.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** KB = 1000 bytes of gzip, before the first training step; on the processor the worker's with its WebAssembly. */
export const scriptBudgets = { main: 150, worker: 90, processor: 40, charts: 130 }

const dist = join(import.meta.dirname, '../dist')
const assets = join(dist, 'assets')

/** @typedef {ReadonlyMap<string, string>} Scripts texts by file name */

export function readBuiltScripts() {
  /** @type {Scripts} */
  const scripts = new Map(
    readdirSync(assets)
      .filter((name) => name.endsWith('.js'))
      .map((name) => [name, readFileSync(join(assets, name), 'utf8')]),
  )
  const workers = [...scripts.keys()].filter((name) => name.startsWith('worker-'))
  const workerScripts = new Set(workers.flatMap((name) => [...reachableFrom(scripts, name)]))
  return {
    scripts,
    workers,
    workerScripts,
    pageScripts: [...scripts.keys()].filter((name) => !workerScripts.has(name)),
    /** @param {readonly string[]} names */
    kilobytes: (names) =>
      names.reduce((sum, name) => sum + gzipSync(readFileSync(join(assets, name))).length, 0) / 1000,
    /**
     * Whatever the page loads by itself as it begins, beyond what it needs to begin, counts with the charts. Modules of
     * WebAssembly are the worker's.
     *
     * @param {readonly string[]} loaded
     */
    groupsOf: (loaded) => {
      const [, entry = ''] =
        /src="[^"]*?([^"/]+\.js)"/.exec(readFileSync(join(dist, 'index.html'), 'utf8')) ?? []
      const worker = loaded.filter((name) => workerScripts.has(name) || name.endsWith('.wasm'))
      const main = [...neededBy(scripts, entry)]
      const charts = loaded.filter((name) => !worker.includes(name) && !main.includes(name))
      return { main, worker, charts }
    },
  }
}

/**
 * The scripts that `entry` names, and those that they name.
 *
 * @param {Scripts} scripts
 * @param {string} entry
 * @param {Set<string>} found
 */
function reachableFrom(scripts, entry, found = new Set()) {
  found.add(entry)
  for (const name of scripts.keys()) {
    if (!found.has(name) && scripts.get(entry)?.includes(name)) reachableFrom(scripts, name, found)
  }
  return found
}

/**
 * The scripts without which `entry` does not begin: it imports them, and they import others.
 *
 * @param {Scripts} scripts
 * @param {string} entry
 * @param {Set<string>} found
 */
function neededBy(scripts, entry, found = new Set()) {
  found.add(entry)
  for (const [, name = ''] of scripts.get(entry)?.matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g) ?? []) {
    if (!found.has(name)) neededBy(scripts, name, found)
  }
  return found
}
