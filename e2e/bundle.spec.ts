// What the built page makes a visitor load: TensorFlow.js only in the worker, and no more JavaScript than its budgets.
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect } from '@playwright/test'
import { studyLoaders } from '../src/engine/studies'
import { readBuiltScripts, scriptBudgets } from './built-scripts.mjs'
import { readBuiltStyles } from './built-styles.mjs'
import { changeScript } from './changed-files.mjs'
import { noContext } from './injected-faults.mjs'
import { type LabPage, test } from './lab'
import { withoutIdleTime } from './without-idle-time'

/** Names that minifying leaves alone: the engine's own method and a flag of the WebGL backend. */
const markers = ['registerBackend', 'WEBGL_RENDER_FLOAT32_CAPABLE']
const assets = join(import.meta.dirname, '../dist/assets')
/** Of what an activation and a penalty look like in exported code. */
const exported = ['nn.Tanh()', 'p.abs().sum() for p in penalised']
const hasExported = (name: string) => exported.some((text) => scripts.get(name)?.includes(text))
const { scripts, workers, workerScripts, pageScripts, kilobytes, groupsOf } = readBuiltScripts()

test('the worker holds TensorFlow.js, or the markers have rotted', () => {
  const text = [...workerScripts].map((name) => scripts.get(name)).join('\n')
  for (const marker of markers) expect(text).toContain(marker)
})

test('no script imports the worker’s entry: WebKit would evaluate it once more', () => {
  expect(workers).toHaveLength(1)
  const imports = new RegExp(`(?:from|import)\\s*\\(?\\s*["'\`]\\./${workers[0]}`)
  expect([...scripts].filter(([, text]) => imports.test(text)).map(([name]) => name)).toEqual([])
  // Nor does it hold anything that could be imported.
  expect(scripts.get(workers[0] ?? '')).toMatch(/^import\s*["']\.\/thread-[\w-]+\.js["'];?\s*$/)
})

test('a late part can be asked for under another address: no other script imports it, or there would be two of it', () => {
  const all = [...scripts.values()].join('\n')
  const asked = [...all.matchAll(/\bimport\(["'`]\.\/([^"'`]+)["'`](.)/g)]
  expect(asked.length).toBeGreaterThan(40)
  expect(asked.filter(([, , next]) => next !== '+').map(([, name]) => name)).toEqual([])
  const imported = new Set(
    [...all.matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+)["'`]/g)].map(([, name]) => name),
  )
  expect(asked.map(([, name]) => name).filter((name) => imported.has(name))).toEqual([])
})

test('the page holds no TensorFlow.js, but in the part that writes a model for it', () => {
  expect(pageScripts.length).toBeGreaterThan(0)
  const guilty = pageScripts.filter((name) => markers.some((marker) => scripts.get(name)?.includes(marker)))
  expect(guilty.map((name) => name.replace(/-[\w-]{8}\.js$/, ''))).toEqual(['layers-model-files'])
  expect(groupsOf([]).main).not.toContain(guilty[0])
})

test('code for export comes when it is asked for', () => {
  const text = pageScripts.map((name) => scripts.get(name)).join('\n')
  for (const marker of exported) expect(text).toContain(marker)
  expect([...groupsOf([]).main, ...workerScripts].filter(hasExported)).toEqual([])
})

interface SourceMap {
  sources: string[]
  /** None in a script that is all data. */
  sourcesContent: string[] | null
}

test('each script has its source map beside it, which names no folder of the machine that built it', () => {
  const root = join(import.meta.dirname, '..')
  for (const [name, text] of scripts) {
    // The worker's entry holds nothing but an import, and the bundler's own lines are nobody's source.
    if (workers.includes(name) || /^(rolldown-runtime|preload-helper)-/.test(name)) continue
    expect(text, name).toMatch(new RegExp(`//# sourceMappingURL=${name}\\.map\\s*$`))
    const map = readFileSync(join(assets, `${name}.map`), 'utf8')
    expect(map.includes(root), name).toBe(false)
    const { sources, sourcesContent } = JSON.parse(map) as SourceMap
    expect(
      sources.filter(
        (source) => !/^\.\.\/\.\.\/(src\/|node_modules\/|__vite-browser-external$)/.test(source),
      ),
    ).toEqual([])
    expect(sourcesContent ?? [], name).toHaveLength(sources.length)
  }
})

/** Every script and module that the page and its worker ask for until it trains, and every source map: no map is among them. */
async function loadedUntilTraining(lab: LabPage, query?: string): Promise<string[]> {
  const loaded = new Set<string>()
  lab.page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (/\.(js|wasm|map)$/.test(pathname)) loaded.add(basename(pathname))
  })
  await withoutIdleTime(lab.page)
  await lab.open(query)
  await lab.untilStep(1)
  // The charts come by themselves: without them it would only be early.
  await expect(lab.weightsChart.locator('svg').first()).toBeVisible()
  return [...loaded]
}

test('what loads before the first training step keeps to its budgets', async ({ lab }) => {
  const loaded = await loadedUntilTraining(lab)
  expect(loaded.filter((name) => !scripts.has(name))).toEqual([])
  const groups = groupsOf(loaded)
  const { main, worker, charts } = groups
  // An empty group keeps to any budget: the test would have looked in the wrong place.
  expect(worker).toContain(workers[0])
  // What trains beside the run comes when it is wished for.
  const isOfStudy = (name: string) => name.startsWith('study-')
  expect([...workerScripts].filter(isOfStudy)).toHaveLength(Object.keys(studyLoaders).length)
  expect(worker.filter(isOfStudy)).toEqual([])
  expect(loaded).toEqual(expect.arrayContaining(main))
  expect(charts.some((name) => scripts.get(name)?.includes('recharts-'))).toBe(true)
  for (const group of ['main', 'worker', 'charts'] as const) expectWithin(group, groups[group])
})

function expectWithin(budget: keyof typeof scriptBudgets, names: string[]): void {
  expect(kilobytes(names), `${budget}: ${names.join(', ')}`).toBeLessThanOrEqual(scriptBudgets[budget])
}

const onProcessor: [why: string, query: string, fault: string][] = [
  ['is asked for', '?engine=cpu', ''],
  ['trains because there is no WebGL', '', noContext],
]

for (const [why, query, fault] of onProcessor)
  test(`where the processor ${why} the worker loads no TensorFlow.js, and keeps to a budget of its own`, async ({
    lab,
    page,
  }) => {
    await changeScript(page, 'worker', (body) => `${fault}\n${body}`)
    const { worker } = groupsOf(await loadedUntilTraining(lab, query))
    expect(worker.filter((name) => name.endsWith('.wasm'))).toHaveLength(1)
    for (const marker of markers)
      expect(worker.filter((name) => scripts.get(name)?.includes(marker))).toEqual([])
    expectWithin('processor', worker)
  })

/** One class of each part that comes when it is asked for. */
const late = [
  'certainty-words',
  'code-lines',
  'descent-chart',
  'figure-pictures',
  'look-back',
  'network-key',
  'parts-lowest',
  'parts-of-error',
  'path-line',
  'plot-figure',
  'side-panel',
  'suggest-one',
  'twin-choice',
  'why-panel',
  'rung-legend',
]

test('the styles of a panel come with the panel, and each sheet says the order of the layers first', () => {
  const { linked, names, sheetsWith, layersOf } = readBuiltStyles()
  expect(linked).toEqual(expect.arrayContaining(sheetsWith('lambda')))
  for (const name of late) {
    expect(sheetsWith(name), name).toHaveLength(1)
    expect(linked, name).not.toContain(sheetsWith(name)[0])
  }
  const order = [
    ...['fonts', 'theme', 'base', 'layout', 'kit', 'page'],
    ...['studies', 'class', 'lesson', 'embedded', 'present', 'print', 'forced-colors'],
  ]
  expect(names.length).toBeGreaterThan(late.length)
  for (const name of names) expect(layersOf(name), name).toEqual(order)
})
