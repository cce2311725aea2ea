import { expect, test } from 'vitest'
import type { CatalogData } from '../../experiment/experiment'
import { drawData } from './draw'

const sine: CatalogData = { kind: 'sine', samples: 16, validation: 5, noise: 0.3 }

test('fresh rows are as many, of other places, and the same again from the same seed', async () => {
  const { training, freshRows } = await drawData(sine, 3)
  const fresh = freshRows!(77)
  expect(fresh.inputs).toHaveLength(16)
  expect(fresh).toEqual(freshRows!(77))
  for (const [x] of fresh.inputs) expect(training.inputs.flat()).not.toContain(x)
})

test('the law stays, though it was drawn from the seed itself', async () => {
  const sparse: CatalogData = { kind: 'sparse', samples: 6, validation: 6, noise: 0, inputs: 1, relevant: 1 }
  const slopeOf = ({ inputs, targets }: { inputs: number[][]; targets: number[][] }) =>
    inputs.map(([x], n) => targets[n]![0]! / x!)
  const { training, freshRows } = await drawData(sparse, 4)
  for (const slope of slopeOf(freshRows!(9))) expect(slope).toBeCloseTo(slopeOf(training)[0]!, 9)
})

test('as many labels are wrong', async () => {
  const { freshRows } = await drawData({ kind: 'moons', samples: 40, noise: 0.2, flips: 0.1 }, 1)
  const { flipped } = freshRows!(2)
  expect(flipped.filter(Boolean)).toHaveLength(4)
})

test('of a table there are none', async () => {
  expect(await drawData({ kind: 'diabetes', samples: 20, validation: 5 }, 1)).not.toHaveProperty('freshRows')
})
