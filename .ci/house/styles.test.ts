// Style sheets lie beside what they dress: a class has one sheet, a room one layer, and no sheet minds which one came before it.
import { readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { transform } from 'lightningcss'
import { expect, test } from 'vitest'
import { filesBelow } from './source-files'

/** Classes of the page's root that every room may name to say what is otherwise there. */
const MODES: Record<string, string> = {
  embedded: 'the page is a figure in another page: each room says itself what it does in one',
}
/** The layers of these modes come after those of the rooms; a sheet has its rules for them beside its others. */
const MODE_LAYERS = ['lesson', 'embedded', 'present', 'print']
/** It has the order of the layers and nothing else. */
const ORDER = 'src/ui/styles/layers.css'

const files = filesBelow('src')
const sheets = files.filter((file) => file.endsWith('.css'))
const read = (file: string) => readFileSync(join(import.meta.dirname, '../..', file), 'utf8')

/** The layer of a room; none where no sheet may lie. */
function layerOf(sheet: string): string | undefined {
  if (sheet.startsWith('src/ui/styles/')) return basename(sheet, '.css')
  if (sheet.startsWith('src/ui/kit/')) return 'kit'
  if (sheet.startsWith('src/ui/page/')) return 'page'
  if (sheet.startsWith('src/class/ui/')) return 'class'
  return /^src\/studies\/[^/]+\/ui\/[^/]+$/.test(sheet) ? 'studies' : undefined
}

interface Found {
  /** Of its outermost rules; a rule in no layer has ''. */
  layers: string[]
  classes: Set<string>
  /** Selectors that go round the names: [class*='tone-']. */
  classAttributes: number
  /** Lists of several selectors with :has() in one of them. */
  listsWithHas: number
  declaredOrder: string[]
}

function findIn(sheet: string): Found {
  const found: Found = {
    layers: [],
    classes: new Set(),
    classAttributes: 0,
    listsWithHas: 0,
    declaredOrder: [],
  }
  transform({
    filename: sheet,
    code: Buffer.from(read(sheet)),
    visitor: {
      StyleSheet({ rules }) {
        for (const rule of rules) {
          if (rule.type === 'layer-statement')
            found.declaredOrder.push(...rule.value.names.map((name) => name.join('.')))
          else found.layers.push(rule.type === 'layer-block' ? (rule.value.name ?? []).join('.') : '')
        }
        collect(rules, found)
      },
    },
  })
  return found
}

/** Class names at any depth: inside of :has() and :not() too. */
function collect(node: unknown, found: Found): void {
  if (typeof node !== 'object' || node === null) return
  if ('type' in node && 'name' in node) {
    if (node.type === 'class') found.classes.add(String(node.name))
    if (node.type === 'attribute' && node.name === 'class') found.classAttributes += 1
  }
  if ('selectors' in node && 'declarations' in node) {
    const list = node.selectors as unknown[]
    if (list.length > 1 && JSON.stringify(list).includes('"kind":"has"')) found.listsWithHas += 1
  }
  for (const child of Object.values(node)) collect(child, found)
}

const foundIn = new Map(sheets.map((sheet) => [sheet, findIn(sheet)]))

/** By sheet, who imports it. */
const importers = new Map<string, string[]>(sheets.map((sheet) => [sheet, []]))
for (const file of files.filter((file) => /\.tsx?$/.test(file))) {
  for (const [, path = ''] of read(file).matchAll(/^import '([^']+\.css)'$/gm)) {
    importers.get(join(dirname(file), path).replaceAll('\\', '/'))?.push(file)
  }
}

test('a class is styled in one sheet, and so in one room', () => {
  const owners = new Map<string, string[]>()
  for (const [sheet, { classes }] of foundIn) {
    for (const name of classes) owners.set(name, [...(owners.get(name) ?? []), sheet])
  }
  expect(owners.size).toBeGreaterThan(0)
  expect([...owners].filter(([name, { length }]) => length > 1 && !(name in MODES))).toEqual([])
  expect(sheets.filter((sheet) => foundIn.get(sheet)?.classAttributes)).toEqual([])
})

test('the rules of a sheet are in the layer of its room, or in that of a mode', () => {
  const stray = [...foundIn]
    .filter(([sheet]) => sheet !== ORDER)
    .flatMap(([sheet, { layers }]) =>
      layers
        .filter((layer) => layer !== layerOf(sheet) && !MODE_LAYERS.includes(layer))
        .map((layer) => `${sheet}: ${layer || 'in no layer'}`),
    )
  expect(stray).toEqual([])
})

test('a selector with :has() stands alone: in a list the build makes all of them weigh as much as the heaviest', () => {
  expect(sheets.filter((sheet) => foundIn.get(sheet)?.listsWithHas)).toEqual([])
})

test('the order of all layers is said once, before anything else', () => {
  const said = sheets.filter((sheet) => foundIn.get(sheet)?.declaredOrder.length)
  expect(said).toEqual([ORDER])
  expect(foundIn.get(ORDER)?.layers).toEqual([])
  const used = new Set([...foundIn.values()].flatMap(({ layers }) => layers))
  expect(new Set(foundIn.get(ORDER)?.declaredOrder)).toEqual(used)
  const [first] = read('src/main.tsx').match(/^import .*$/m) ?? []
  expect(first).toBe("import './ui/styles/layers.css'")
})

test('a sheet is imported by what it dresses, and nobody else', () => {
  expect(sheets.filter((sheet) => importers.get(sheet)?.length === 0)).toEqual([])
  const foreign = [...importers]
    .filter(([sheet]) => layerOf(sheet) === 'page' || layerOf(sheet) === 'studies')
    .flatMap(([sheet, by]) =>
      by.filter((file) => dirname(file) !== dirname(sheet)).map((file) => [sheet, file]),
    )
  expect(foreign).toEqual([])
})

test('the sheets of a study are called after its folder', () => {
  const ofStudies = sheets.filter((sheet) => sheet.startsWith('src/studies/'))
  const misnamed = ofStudies.filter((sheet) => {
    const study = sheet.split('/')[2]
    const name = basename(sheet, '.css')
    return name !== study && !name.startsWith(`${study}-`)
  })
  expect(misnamed).toEqual([])
  const named = (study: string) => ofStudies.includes(`src/studies/${study}/ui/${study}.css`)
  expect([...new Set(ofStudies.map((sheet) => sheet.split('/')[2] ?? ''))].filter((s) => !named(s))).toEqual(
    [],
  )
})
