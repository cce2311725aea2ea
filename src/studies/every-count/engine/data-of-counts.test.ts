// What the networks rest on: the points of a smaller data set are the first of a larger, its wrong labels are not.
import { expect, it } from 'vitest'
import { prepareData } from '../../../engine/data/prepare'
import { parseExperiment } from '../../../experiment/parse/parse'
import { withCount } from '../shared/counts'

const moons = parseExperiment({
  version: 1,
  seed: 4,
  data: { kind: 'moons', samples: 60, flips: 0.1 },
  model: { hidden: [8], activation: 'tanh' },
  optimizer: { kind: 'adam', learningRate: 0.02 },
  penalty: { kind: 'l2', lambda: 0.01 },
})

it('more points extend those there were, and hold out the same', async () => {
  const [few, many] = await Promise.all([20, 200].map((count) => prepareData(withCount(moons, count))))
  expect(many!.raw.training.inputs.slice(0, 20)).toEqual(few!.raw.training.inputs)
  expect(many!.raw.validation).toEqual(few!.raw.validation)
})

it('but their wrong labels are a share of them all, exactly: among the first they may be others', async () => {
  const flippedOf = async (count: number) => (await prepareData(withCount(moons, count))).raw.training.flipped
  const all = await flippedOf(500)
  const counts = [10, 20, 50, 100, 200]
  const own = await Promise.all(counts.map(flippedOf))
  expect(own.map((flipped) => flipped.filter(Boolean).length)).toEqual([1, 2, 5, 10, 20])
  expect(own.some((flipped) => flipped.some((wrong, n) => wrong !== all[n]))).toBe(true)
})
