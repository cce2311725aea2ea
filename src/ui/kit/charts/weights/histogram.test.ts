import { describe, expect, it, test } from 'vitest'
import { BINS_A_SIDE, beyond, edgesOf, type Histogram, histogramOf, roundLimit } from './histogram'

/** Of a model of one layer and one output: these weights and a bias that must not be counted. */
const of = (weights: number[], limit = 1): Histogram =>
  histogramOf(Float32Array.of(...weights, 0), [weights.length, 1], limit)

const binned = ({ counts }: Histogram): [bin: number, count: number][] =>
  [...counts.entries()].filter(([, count]) => count > 0)

test('exact zeros are in no bin, whatever their sign; what is nearly zero is', () => {
  const histogram = of([0, -0, 1e-20, -1e-20])
  expect(histogram.zeros).toBe(2)
  expect(binned(histogram)).toEqual([
    [BINS_A_SIDE - 1, 1],
    [BINS_A_SIDE, 1],
  ])
  expect(histogram.small).toBe(4)
})

test('bins are mirror images of each other, their outer edges within', () => {
  for (const [weight, bin] of [
    [0.01, 0],
    [0.07, 1],
    [0.5, 9],
    [0.51, 10],
    [1, 19],
  ] as const) {
    expect(binned(of([weight]))).toEqual([[BINS_A_SIDE + bin, 1]])
    expect(binned(of([-weight]))).toEqual([[BINS_A_SIDE - 1 - bin, 1]])
  }
})

test('tails are counted, not binned', () => {
  const histogram = of([1.01, 2, -3, 0.5])
  expect([histogram.below, histogram.above, beyond(histogram)]).toEqual([1, 2, 3])
  expect(binned(histogram)).toHaveLength(1)
})

describe('a large network', () => {
  const sizes = [64, 1000, 100, 10]
  const layers = [64 * 1000, 1000, 1000 * 100, 100, 100 * 10, 10]
  const parameters = Float32Array.from({ length: layers.reduce((a, b) => a + b) }, (_, i) =>
    i % 7 === 0 ? 0 : Math.tan(i),
  )
  const histogram = histogramOf(parameters, sizes, 2)

  it('has every weight in a bin, among the zeros or in a tail', () => {
    const inBins = histogram.counts.reduce((a, b) => a + b, 0)
    expect(histogram.total).toBe(165_000)
    expect(inBins + histogram.zeros + beyond(histogram)).toBe(histogram.total)
  })

  it('leaves the biases out', () => {
    const onlyBiases = parameters.map((_, i) => (i >= 64_000 && i < 65_000 ? 1 : 0))
    expect(histogramOf(onlyBiases, sizes, 2)).toMatchObject({ zeros: 165_000, norm: 0 })
  })
})

test('the norm is of all weights, tails too', () => {
  expect(of([3, 4, 0]).norm).toBeCloseTo(5, 12)
})

test('edges are round numbers', () => {
  expect([edgesOf(0, 0.6), edgesOf(19, 0.6), edgesOf(20, 0.6), edgesOf(39, 0.6)]).toEqual([
    [-0.6, -0.57],
    [-0.03, 0],
    [0, 0.03],
    [0.57, 0.6],
  ])
})

test.each([
  [0, 1],
  [0.05, 0.1],
  [0.051, 0.2],
  [0.25, 0.6],
  [0.45, 1],
  [30, 60],
  [4e-4, 0.001],
])('weights of root mean square %f have an axis to %f', (rms, limit) => {
  expect(roundLimit(rms)).toBe(limit)
})
