// Locks TensorFlow.js into the worker: no script that the page itself may load holds any of it.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'

const assets = join(import.meta.dirname, '../dist/assets')
/** Names that minifying leaves alone: the engine's own method and a flag of the WebGL backend. */
const markers = ['registerBackend', 'WEBGL_RENDER_FLOAT32_CAPABLE']

const scripts = new Map(
  readdirSync(assets)
    .filter((name) => name.endsWith('.js'))
    .map((name) => [name, readFileSync(join(assets, name), 'utf8')]),
)

/** The scripts that `entry` names, and those that they name. */
function reachableFrom(entry: string, found = new Set<string>()): Set<string> {
  found.add(entry)
  for (const name of scripts.keys()) {
    if (!found.has(name) && scripts.get(entry)?.includes(name)) reachableFrom(name, found)
  }
  return found
}

const workers = [...scripts.keys()].filter((name) => name.startsWith('worker-'))
const workerScripts = new Set(workers.flatMap((name) => [...reachableFrom(name)]))
const pageScripts = [...scripts.keys()].filter((name) => !workerScripts.has(name))

test('the worker holds TensorFlow.js, or the markers have rotted', () => {
  const text = [...workerScripts].map((name) => scripts.get(name)).join('\n')
  for (const marker of markers) expect(text).toContain(marker)
})

test('the page holds no TensorFlow.js', () => {
  expect(pageScripts.length).toBeGreaterThan(0)
  const guilty = pageScripts.filter((name) => markers.some((marker) => scripts.get(name)?.includes(marker)))
  expect(guilty).toEqual([])
})
