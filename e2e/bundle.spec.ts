// What the built page makes a visitor load: TensorFlow.js only in the worker, and no more JavaScript than its budgets.
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect } from '@playwright/test'
import { type LabPage, test } from './lab'

const dist = join(import.meta.dirname, '../dist')
const assets = join(dist, 'assets')
/** Names that minifying leaves alone: the engine's own method and a flag of the WebGL backend. */
const markers = ['registerBackend', 'WEBGL_RENDER_FLOAT32_CAPABLE']
/** KB = 1000 bytes of gzip. */
const budgets = { main: 150, worker: 90, charts: 130 }

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

/** The scripts without which `entry` does not begin: it imports them, and they import others. */
function neededBy(entry: string, found = new Set<string>()): Set<string> {
  found.add(entry)
  for (const [, name = ''] of scripts.get(entry)?.matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g) ?? []) {
    if (!found.has(name)) neededBy(name, found)
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

/** Every script that the page and its worker ask for until it trains. */
async function loadedUntilTraining(lab: LabPage): Promise<string[]> {
  const loaded = new Set<string>()
  lab.page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (pathname.endsWith('.js')) loaded.add(basename(pathname))
  })
  await lab.open()
  await lab.untilStep(1)
  // The charts come by themselves: without them it would only be early.
  await expect(lab.weightsChart.locator('svg').first()).toBeVisible()
  return [...loaded]
}

function kilobytes(names: readonly string[]): number {
  return names.reduce((sum, name) => sum + gzipSync(scripts.get(name) ?? '').length, 0) / 1000
}

test('what loads before the first training step keeps to its budgets', async ({ lab }) => {
  const loaded = await loadedUntilTraining(lab)
  expect(loaded.filter((name) => !scripts.has(name))).toEqual([])
  const [, entry = ''] = /src="[^"]*?([^"/]+\.js)"/.exec(readFileSync(join(dist, 'index.html'), 'utf8')) ?? []
  const worker = loaded.filter((name) => workerScripts.has(name))
  const main = [...neededBy(entry)]
  // Whatever else the page loads by itself as it begins would count with the charts.
  const charts = loaded.filter((name) => !worker.includes(name) && !main.includes(name))
  // An empty group keeps to any budget: the test would have looked in the wrong place.
  expect(worker).toContain(workers[0])
  expect(loaded).toEqual(expect.arrayContaining(main))
  expect(charts.some((name) => scripts.get(name)?.includes('recharts-'))).toBe(true)
  for (const [group, names] of Object.entries({ main, worker, charts })) {
    const limit = budgets[group as keyof typeof budgets]
    expect(kilobytes(names), `${group}: ${names.join(', ')}`).toBeLessThanOrEqual(limit)
  }
})
