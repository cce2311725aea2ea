import { expect, it } from 'vitest'
import type { Experiment } from '../../../experiment/experiment'
import { parseExperiment } from '../../../experiment/parse/parse'
import { countsFor, differInCountAlone, isTooMuch, movableCount, withCount } from './counts'

const of = (data: object, changes: object = {}): Experiment =>
  parseExperiment({
    version: 1,
    seed: 4,
    data,
    model: { hidden: [8], activation: 'tanh' },
    optimizer: { kind: 'adam', learningRate: 0.02 },
    penalty: { kind: 'l2', lambda: 0.01 },
    ...changes,
  })

const moons = of({ kind: 'moons', samples: 60, flips: 0.1 })

it('rises, has the visitor’s own, and stays in what the data set allows', () => {
  const counts = countsFor(moons, { software: true })
  expect(counts.slice(0, 6)).toEqual([5, 10, 20, 50, 60, 100])
  expect(counts).toEqual([...new Set(counts)].sort((a, b) => a - b))
})

it('takes of a table no row that is held out', () => {
  const counts = countsFor(of({ kind: 'diabetes', samples: 100, validation: 300 }), { software: false })
  expect(counts.at(-1)).toBe(100)
})

it('leaves out the largest where a processor computes a large network', () => {
  const large = of({ kind: 'moons', samples: 60 }, { model: { hidden: [64, 64], activation: 'tanh' } })
  const [few, many] = [true, false].map((software) => countsFor(large, { software }))
  expect(few!.at(-1)).toBe(200)
  expect(many!.at(-1)).toBeGreaterThan(200)
  const huge = of({ kind: 'moons', samples: 60 }, { model: { hidden: [256, 256, 256], activation: 'tanh' } })
  expect(isTooMuch(huge, countsFor(huge, { software: true }), { software: true })).toBe(true)
  expect(isTooMuch(large, few!, { software: true })).toBe(false)
})

it('has none where the number cannot be moved', () => {
  const xor = of({ kind: 'xor' })
  expect(movableCount(xor)).toBeUndefined()
  expect(countsFor(xor, { software: true })).toEqual([])
})

it('nothing but the number may differ', () => {
  expect(differInCountAlone(moons, withCount(moons, 20))).toBe(true)
  expect(differInCountAlone(moons, moons)).toBe(false)
  expect(differInCountAlone(moons, { ...withCount(moons, 20), seed: 5 })).toBe(false)
})
