// A linear model's copies, once converged, against ridge regression in closed form.
import { expect, test } from 'vitest'
import { decompose } from '../../../engine/beside/decomposition'
import { knownTruth } from '../../../engine/data/known-truth'
import { prepareData } from '../../../engine/data/prepare'
import { cpuEngine } from '../../../engine/device/cpu-engine'
import { parseExperiment } from '../../../experiment/parse/parse'
import { bootstrapFound } from './findings'
import { ResampledFleet } from './resampled-fleet'
import { bootstrapWeights } from './sample-weights'

const COPIES = 6

const experimentWith = (lambda: number) =>
  parseExperiment({
    version: 1,
    seed: 3,
    data: { kind: 'sine', samples: 16, validation: 30, noise: 0.3 },
    model: { features: { kind: 'legendre', degree: 3 }, hidden: [], activation: 'linear' },
    optimizer: { kind: 'momentum', learningRate: 0.05 },
    penalty: { kind: 'l2', lambda },
  })

/** Solves A x = b; A is symmetric and positive. */
function solve(a: number[][], b: number[]): number[] {
  const rows = a.map((row, i) => [...row, b[i]!])
  rows.forEach((pivot, i) => {
    for (const [k, row] of rows.entries()) {
      const factor = k === i ? 0 : row[i]! / pivot[i]!
      for (let j = i; j < row.length; j++) row[j]! -= factor * pivot[j]!
    }
  })
  return rows.map((row, i) => row.at(-1)! / row[i]!)
}

/** The minimiser of Σ c (x·w − y)² / Σ c + λ Σ w², its last weight the bias, which is free. */
function ridge(xs: number[][], ys: number[], counts: ArrayLike<number>, lambda: number): number[] {
  const width = xs[0]!.length
  const n = ys.length
  const sum = (term: (i: number) => number) =>
    ys.reduce((total, _, i) => total + (counts[i]! / n) * term(i), 0)
  const a = Array.from({ length: width }, (_, j) =>
    Array.from(
      { length: width },
      (__, k) => sum((i) => xs[i]![j]! * xs[i]![k]!) + (j === k && j < width - 1 ? lambda : 0),
    ),
  )
  return solve(
    a,
    Array.from({ length: width }, (_, j) => sum((i) => xs[i]![j]! * ys[i]!)),
  )
}

async function decompositions(lambda: number) {
  const experiment = experimentWith(lambda)
  const data = await prepareData(experiment)
  const { inputs, answers: truth } = knownTruth({ data, experiment })!
  const features = (rows: number[][]) => rows.map((row) => [...data.toModel(row), 1])
  const weights = bootstrapWeights(experiment.seed, 16, COPIES)
  const [xs, places] = [features(data.raw.training.inputs), features(inputs)]
  const exact = Array.from({ length: COPIES }, (_, k) => {
    const counts = weights.subarray(k * 16, (k + 1) * 16)
    const w = ridge(xs, data.raw.training.targets.flat(), counts, lambda)
    return places.map((x) => [x.reduce((sum, value, j) => sum + value * w[j]!, 0)])
  })
  const asked = { inputs: Float32Array.from(places.flatMap((x) => x.slice(0, -1))), count: places.length }
  const own = await ResampledFleet.create(cpuEngine('test'), { experiment, data }, weights, asked)
  for (let step = 0; step < 3000; step++) own.advance()
  await own.look()
  const found = bootstrapFound(own, { experiment, data }, 0).decomposition!
  own.dispose()
  return { found, exact: decompose(exact, truth) }
}

test('bias² and variance are those of the exact copies, and λ trades the one for the other', async () => {
  const [free, held] = [await decompositions(0.01), await decompositions(1)]
  for (const { found, exact } of [free, held]) {
    expect(found.squaredBias).toBeCloseTo(exact.squaredBias, 4)
    expect(found.variance).toBeCloseTo(exact.variance, 4)
  }
  expect(held.found.variance).toBeLessThan(free.found.variance)
  expect(held.found.squaredBias).toBeGreaterThan(free.found.squaredBias)
})
