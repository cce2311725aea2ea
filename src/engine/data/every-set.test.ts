// What every data set of the table must keep: nested draws, splits apart, labels that are labels, options within their ranges.
import { describe, expect, it, test } from 'vitest'
import experimentPage from '../../../docs/experiment.md?raw'
import {
  type DatasetShape,
  type OptionName,
  type OptionValues,
  type Split,
  textNames,
} from '../../catalog/datasets/dataset'
import { datasetMath } from '../../catalog/datasets/math-table'
import { optionPage, textPage } from '../../catalog/datasets/option-page'
import { datasetPage } from '../../catalog/datasets/page-table'
import { type DatasetId, datasetShape } from '../../catalog/datasets/shape-table'
import type { CatalogData } from '../../experiment/experiment'
import { drawData } from './draw'

const kinds = Object.keys(datasetShape) as DatasetId[]
const shapeOf = (kind: DatasetId): DatasetShape => datasetShape[kind]
const having = (name: OptionName) => kinds.filter((kind) => shapeOf(kind).options[name])
const isInOrder = (kind: DatasetId) => {
  const math = datasetMath[kind]
  return 'load' in math && math.isInOrder
}
const splits = ['training', 'validation'] as const
const SEED = 3

function dataOf(kind: DatasetId, changes: OptionValues = {}): CatalogData {
  const options = Object.entries(shapeOf(kind).options).map(([name, option]) => [name, option.default])
  return { kind, ...shapeOf(kind).texts, ...Object.fromEntries(options), ...changes }
}

const draw = (kind: DatasetId, changes: OptionValues = {}, seed = SEED) =>
  drawData(dataOf(kind, changes), seed)

/** What noise moves: the target of a regression, the inputs of classes. */
function noisy(kind: DatasetId, split: Split): number[] {
  return (shapeOf(kind).task === 'regression' ? split.targets : split.inputs).flat()
}

function still(kind: DatasetId, split: Split): number[] {
  return (shapeOf(kind).task === 'regression' ? split.inputs : split.targets).flat()
}

describe.each(kinds)('%s', (kind) => {
  const shape = shapeOf(kind)

  it('gives as many rows as were asked for, each as wide as its names, their labels labels', async () => {
    const data = dataOf(kind)
    const drawn = await drawData(data, SEED)
    expect(drawn.training.inputs).toHaveLength(data.samples ?? shape.rows?.(data) ?? 0)
    expect(drawn.validation.inputs).toHaveLength(data.validation ?? 0)
    for (const split of splits) {
      for (const row of drawn[split].inputs) expect(row).toHaveLength(shape.inputNames(data).length)
      for (const row of drawn[split].targets) {
        expect(row).toHaveLength(shape.outputNames(data).length)
        if (shape.task === 'binary') expect([0, 1]).toContain(row[0])
        if (shape.task === 'multiclass') expect(row.filter((y) => y !== 0)).toEqual([1])
      }
      expect([...drawn[split].inputs, ...drawn[split].targets].flat().every(Number.isFinite)).toBe(true)
    }
  })

  it('has defaults within their ranges, and a table’s ranges within its rows', () => {
    for (const { default: value, min, max } of Object.values(shape.options)) {
      expect(value).toBeGreaterThanOrEqual(min)
      expect(value).toBeLessThanOrEqual(max)
    }
    if (!shape.rows || !shape.options.samples) return
    expect(dataOf(kind).samples! + dataOf(kind).validation!).toBeLessThanOrEqual(shape.rows(dataOf(kind)))
    expect(shape.options.samples.max).toBeLessThanOrEqual(shape.rows(dataOf(kind)))
  })

  it('says who made it and under which terms where it is real', () => {
    expect(datasetPage[kind].description).toMatch(/\.$/)
    const isReal = datasetPage[kind].label.includes('real data')
    expect(Boolean(datasetPage[kind].source)).toBe(isReal)
  })
})

describe.each(having('samples'))('%s, more of one split', (kind) => {
  it.each([
    ['training', 'samples', 'validation'],
    ['validation', 'validation', 'samples'],
  ] as const)('extends the %s rows there were and leaves the others', async (split, option, other) => {
    const counts = { samples: 20, validation: 20 }
    const [few, more] = [await draw(kind, counts), await draw(kind, { ...counts, [option]: 33 })]
    const rest = other === 'samples' ? 'training' : 'validation'
    expect(more[split].inputs).toHaveLength(33)
    // Which labels are wrong is dealt over all rows: their share is exact.
    for (const part of ['inputs', 'unflipped'] as const) {
      expect(more[split][part].slice(0, 20)).toEqual(few[split][part])
    }
    expect(more[rest]).toEqual(few[rest])
  })

  it('is drawn from the seed', async () => {
    const [one, again, other] = [await draw(kind), await draw(kind), await draw(kind, {}, SEED + 1)]
    expect(again.training).toEqual(one.training)
    // A table that stands in its order is the same for every seed.
    if (!isInOrder(kind)) for (const split of splits) expect(other[split]).not.toEqual(one[split])
    const first = ({ inputs, targets }: Split) => [inputs.slice(0, 20), targets.slice(0, 20)]
    expect(first(one.training)).not.toEqual(first(one.validation))
  })
})

test.each(having('noise'))('%s: noise scales the same draws and moves nothing else', async (kind) => {
  const [none, half, whole] = [
    await draw(kind, { noise: 0 }),
    await draw(kind, { noise: 0.5 }),
    await draw(kind, { noise: 1 }),
  ]
  for (const split of splits) {
    expect(still(kind, whole[split])).toEqual(still(kind, none[split]))
    const [a, b, c] = [none, half, whole].map((drawn) => noisy(kind, drawn[split])) as [number[], number[], number[]] // biome-ignore format: one idea
    const moved = c.map((x, i) => x - a[i]!)
    b.forEach((x, i) => {
      expect(x - a[i]!).toBeCloseTo(moved[i]! / 2, 9)
    })
    // Of standard deviation 1, within what so many draws allow.
    const sd = Math.sqrt(moved.reduce((sum, x) => sum + x * x, 0) / moved.length)
    expect(Math.abs(sd - 1)).toBeLessThan(4 / Math.sqrt(2 * moved.length))
  }
})

test.each(kinds.filter((kind) => shapeOf(kind).task === 'regression' && !('load' in datasetMath[kind])))(
  '%s: its noise and its truth are known together, and rows without noise lie on it, fresh ones too',
  async (kind) => {
    const { training, validation, freshRows, noiseVariance, truth } = await draw(kind, { noise: 0 })
    expect(noiseVariance).toBe(0)
    for (const { inputs, targets } of [training, validation, freshRows!(7)])
      inputs.forEach((input, i) => {
        expect(truth!(input)).toBeCloseTo(targets[i]![0]!, 9)
      })
  },
)

test.each(having('flips'))(
  '%s: exactly the share is flipped, more flips keep those there were, and a flip is another label',
  async (kind) => {
    const shares = [0, 0.2, 0.5]
    const drawn = await Promise.all(shares.map((flips) => draw(kind, { flips })))
    for (const split of splits) {
      const [none, some, most] = drawn.map((data) => data[split]) as [Split, Split, Split]
      expect(none.flipped).not.toContain(true)
      for (const [flips, { inputs, targets, flipped }] of [
        [0.2, some],
        [0.5, most],
      ] as const) {
        expect(inputs).toEqual(none.inputs)
        targets.forEach((row, i) => {
          expect(row.join() !== none.targets[i]!.join()).toBe(flipped[i])
        })
        expect(flipped.filter(Boolean).length).toBe(Math.round(flips * flipped.length))
      }
      some.flipped.forEach((was, i) => {
        if (was) expect(most.flipped[i]).toBe(true)
      })
      some.targets.forEach((row, i) => {
        if (some.flipped[i]) expect(most.targets[i]).toEqual(row)
      })
    }
  },
)

test('a wrong label among more than two is any of the others', async () => {
  const { validation } = await draw('blobs', { flips: 0.5, validation: 3000 })
  const label = (i: number) => validation.targets[i]!.indexOf(1)
  const wrong = validation.flipped.flatMap((flipped, i) => (flipped ? [(label(i) - (i % 3) + 3) % 3] : []))
  expect(new Set(wrong)).toEqual(new Set([1, 2]))
  const ones = wrong.filter((shift) => shift === 1).length / wrong.length
  expect(Math.abs(ones - 0.5)).toBeLessThan(0.05)
})

test.each(having('inputs'))('%s: as many inputs as are asked for, by name', async (kind) => {
  const { inputs: option } = shapeOf(kind).options
  for (const inputs of [option!.min, option!.max]) {
    const data = dataOf(kind, { inputs, ...(shapeOf(kind).options.relevant && { relevant: 1 }) })
    const names = shapeOf(kind).inputNames(data)
    expect(new Set(names).size).toBe(inputs)
    expect((await drawData(data, SEED)).training.inputs[0]).toHaveLength(inputs)
  }
})

describe('the sparse truth', () => {
  it('names its real inputs', () => {
    const names = datasetShape.sparse.inputNames({ inputs: 5, relevant: 2 })
    expect(names).toEqual(['real 1', 'real 2', 'decoy 3', 'decoy 4', 'decoy 5'])
  })

  it('has one truth for both splits, in which the decoys have no part', async () => {
    const { training, validation } = await draw('sparse', { inputs: 1, relevant: 1, noise: 0 })
    const slopes = [training, validation].flatMap(({ inputs, targets }) =>
      inputs.map(([x], i) => targets[i]![0]! / x!),
    )
    for (const slope of slopes) expect(slope).toBeCloseTo(slopes[0]!, 9)
    expect(Math.abs(slopes[0]!)).toBeGreaterThanOrEqual(1)
  })
})

test('the tables have the rows they say they have', async () => {
  for (const kind of kinds.filter((kind) => shapeOf(kind).rows && shapeOf(kind).options.samples)) {
    const rows = shapeOf(kind).rows!(dataOf(kind))
    const { training, validation } = await draw(kind, { samples: rows, validation: 0 })
    expect(training.inputs).toHaveLength(rows)
    expect(validation.inputs).toHaveLength(0)
  }
})

test('every option that a set has is explained', () => {
  const namesOf = (part: 'options' | 'texts') =>
    new Set(kinds.flatMap((kind) => Object.keys(shapeOf(kind)[part] ?? {})))
  expect([...namesOf('options')].sort()).toEqual(Object.keys(optionPage).sort())
  expect([...namesOf('texts')].sort()).toEqual(Object.keys(textPage).sort())
  expect(Object.keys(textPage)).toEqual(textNames)
})

test.each(kinds)('%s: docs/experiment.md has its defaults and its ranges', (kind) => {
  const row = experimentPage.split('\n').find((line) => line.startsWith(`| \`${kind}\` |`))
  const [samples, validation, noise, flips, more = ''] = (row ?? '').split('|').slice(3).map((cell) => cell.trim()) // biome-ignore format: one row
  const others = Object.fromEntries(
    [...more.matchAll(/`(\w+)` (\d+ \(\d+ … \d+\)|`.+?`)/g)].map(([, name, value]) => [name, value]),
  )
  const told = { samples, validation, noise, flips, ...others }
  const defaults = Object.entries(shapeOf(kind).options).map(([name, option]) => [
    name,
    `${option.default} (${option.min} … ${option.max})`,
  ])
  const typed = Object.entries(shapeOf(kind).texts ?? {}).map(([name, text]) => [name, `\`${text}\``])
  expect(Object.fromEntries(Object.entries(told).filter(([, value]) => value))).toEqual(Object.fromEntries([...defaults, ...typed])) // biome-ignore format: one row
})
