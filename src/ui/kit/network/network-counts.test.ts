import { expect, test } from 'vitest'
import { packParameters, parameterLayout } from '../../../experiment/layout'
import { hiddenCount, networkCounts, sumOf } from './network-counts'

const sizes = [3, 3, 2]
/** Input 3 is not read; hidden unit 1 reads nothing, unit 3 is not read. */
const layers = [
  {
    weights: [
      [0, 0.5, -2],
      [-0, 0, 1],
      [0, 0, 0],
    ],
    biases: [4, 0, -1],
  },
  {
    weights: [
      [1, 2],
      [0, -3],
      [0, 0],
    ],
    biases: [0, 0],
  },
]

test('counts what is gone, of either sign, and what nothing connects', () => {
  const counts = networkCounts(packParameters(layers), parameterLayout(sizes))
  expect(counts.layers).toEqual([
    { weights: 9, zeros: 6, positive: 2, negative: 1, largest: 2 },
    { weights: 6, zeros: 3, positive: 2, negative: 1, largest: 3 },
  ])
  expect(counts.idle.map((units) => [...units])).toEqual([[2], [0, 2], []])
  expect([sumOf(counts.layers, 'zeros'), sumOf(counts.layers, 'weights')]).toEqual([9, 15])
  expect(hiddenCount(counts.idle)).toBe(2)
})

test('agrees with looking at every weight, unit by unit', () => {
  const wide = [7, 9, 8, 3]
  const layout = parameterLayout(wide)
  // Every third weight is left, and some rows and columns are emptied.
  const values = Float32Array.from({ length: layout.at(-1)!.biases.end }, (_, i) =>
    i % 3 === 0 ? Math.sin(i) : 0,
  )
  const at = (l: number, from: number, to: number) => layout[l]!.weights.begin + from * layout[l]!.fanOut + to
  for (let from = 0; from < 7; from++) values[at(0, from, 4)] = 0
  for (let to = 0; to < 3; to++) values[at(2, 5, to)] = 0
  const { layers: counted, idle } = networkCounts(values, layout)
  const isIdle = (layer: number, unit: number) => {
    const reads = Array.from({ length: wide[layer - 1] ?? 0 }, (_, from) => values[at(layer - 1, from, unit)])
    const read = Array.from({ length: wide[layer + 1]! }, (_, to) => values[at(layer, unit, to)])
    return (layer > 0 && reads.every((weight) => weight === 0)) || read.every((weight) => weight === 0)
  }
  for (const layer of [0, 1, 2])
    for (let unit = 0; unit < wide[layer]!; unit++) expect(idle[layer]!.has(unit)).toBe(isIdle(layer, unit))
  expect(idle[1]!.has(4) && idle[2]!.has(5)).toBe(true)
  expect(idle[3]!.size).toBe(0)
  const weights = layout.flatMap((layer) => [...values.subarray(layer.weights.begin, layer.weights.end)])
  expect(sumOf(counted, 'zeros')).toBe(weights.filter((weight) => weight === 0).length)
  expect(sumOf(counted, 'negative')).toBe(weights.filter((weight) => weight < 0).length)
})
