// Fits that are solved, against normal equations by hand, and against what is known of them without any computing.
import { describe, expect, it, test } from 'vitest'
import { type PresetId, presets } from '../../../catalog/presets/preset-table'
import { prepareData } from '../../../engine/data/prepare'
import type { Experiment } from '../../../experiment/experiment'
import { parseExperiment } from '../../../experiment/parse/parse'
import { biasVarianceValues } from '../shared/fits-asked'
import { freshSeeds } from './fresh-sets'
import { placesOf } from './places'
import { SolvedFits } from './solved-fits'

async function foundOf(experiment: Experiment, values: readonly number[], sets: number) {
  const basis = { experiment, data: await prepareData(experiment) }
  const fits = new SolvedFits(basis, placesOf(basis), { values, sets })
  while (fits.step < fits.goal) fits.advance()
  return fits.found()
}

const legendre = (changes: object = {}) =>
  parseExperiment({
    version: 1,
    seed: 3,
    data: { kind: 'sine', samples: 12, validation: 30, noise: 0.3 },
    model: { features: { kind: 'legendre', degree: 3 }, hidden: [], activation: 'linear' },
    optimizer: { kind: 'adam', learningRate: 0.03 },
    penalty: { kind: 'l2', lambda: 0.7 },
    ...changes,
  })

/** Solves A x = b by elimination with a pivot; A is symmetric. */
function solve(a: number[][], b: number[]): number[] {
  const rows = a.map((row, i) => [...row, b[i]!])
  for (let i = 0; i < rows.length; i++) {
    const pivot = rows.slice(i).reduce((best, row) => (Math.abs(row[i]!) > Math.abs(best[i]!) ? row : best))
    rows.splice(rows.indexOf(pivot), 1, rows[i]!)
    rows[i] = pivot
    for (const [k, row] of rows.entries()) {
      const factor = k === i ? 0 : row[i]! / pivot[i]!
      for (let j = i; j < row.length; j++) row[j]! -= factor * pivot[j]!
    }
  }
  return rows.map((row, i) => row.at(-1)! / row[i]!)
}

/** P₁ … P₃ of x on the range of the visitor's points, and 1. */
function row(x: number, low: number, high: number): number[] {
  const u = (2 * (x - low)) / (high - low) - 1
  return [u, (3 * u * u - 1) / 2, (5 * u ** 3 - 3 * u) / 2, 1]
}

it.each([false, true])(
  'bias² and variance are those of ridge by hand, bias penalised: %s',
  async (includeBias) => {
    const experiment = legendre({ penalty: { kind: 'l2', lambda: 0.7, includeBias } })
    const [values, sets] = [[0, 0.02, 1], 7]
    const { parts, noise, curves } = await foundOf(experiment, values, sets)
    const { raw } = await prepareData(experiment)
    const xs = raw.training.inputs.flat()
    const rowOf = (x: number) => row(x, Math.min(...xs), Math.max(...xs))
    const n = 12
    values.forEach((lambda, v) => {
      const fits = freshSeeds(3, sets).map((seed) => {
        const fresh = raw.freshRows!(seed)
        const design = fresh.inputs.map(([x]) => rowOf(x!))
        const gram = rowOf(0).map((_, i) =>
          rowOf(0).map(
            (__, j) =>
              design.reduce((sum, each) => sum + each[i]! * each[j]!, 0) / n +
              (i === j && (i < 3 || includeBias) ? lambda : 0),
          ),
        )
        const moment = rowOf(0).map(
          (_, i) => design.reduce((sum, each, k) => sum + each[i]! * fresh.targets[k]![0]!, 0) / n,
        )
        const w = solve(gram, moment)
        return (x: number) => rowOf(x).reduce((sum, value, i) => sum + value * w[i]!, 0)
      })
      let [squaredBias, variance] = [0, 0]
      for (const [x] of raw.validation.inputs) {
        const answers = fits.map((answerAt) => answerAt(x!))
        const mean = answers.reduce((sum, y) => sum + y) / sets
        squaredBias += (mean - Math.sin(2.6 * x!)) ** 2 / 30
        variance += answers.reduce((sum, y) => sum + (y - mean) ** 2, 0) / sets / 30
      }
      expect(parts[v]!.squaredBias / squaredBias).toBeCloseTo(1, 5)
      expect(parts[v]!.variance / variance).toBeCloseTo(1, 5)
      const at = 20
      expect(curves!.fits[(v * sets + 4) * 100 + at]).toBeCloseTo(fits[4]!(curves!.at[at]!), 5)
      const mean = fits.reduce((sum, answerAt) => sum + answerAt(curves!.at[at]!), 0) / sets
      expect(curves!.means[v * 100 + at]).toBeCloseTo(mean, 5)
    })
    expect(noise).toBeCloseTo(0.09, 12)
  },
)

test('a λ that crushes all leaves the mean of the targets: its variance is that of a mean, its bias² the truth’s own spread', async () => {
  const sets = 1500
  const { parts } = await foundOf(
    legendre({ data: { kind: 'sine', samples: 12, validation: 4000, noise: 0.3 } }),
    [1e7],
    sets,
  )
  // x is uniform on [−1, 1]: the mean of sin(2.6x) is 0, that of its square ½ − sin(5.2)/10.4.
  const spread = 0.5 - Math.sin(5.2) / 10.4
  const variance = (spread + 0.09) / 12
  // The estimate's own deviation is √(2/1500) of it; the places are 200 draws.
  expect(Math.abs(parts[0]!.variance / variance - 1)).toBeLessThan(4 * Math.sqrt(2 / sets))
  expect(Math.abs(parts[0]!.squaredBias / spread - 1)).toBeLessThan(0.15)
})

test('so it is of many inputs: of a line with 200 slopes of a hundredth', async () => {
  const sets = 400
  const { parts, noise, curves } = await foundOf(
    parseExperiment(presets['high-dimensional-line'].experiment),
    [1e7],
    sets,
  )
  const [spread, noiseVariance] = [200 * 0.01 ** 2, 0.01 ** 2]
  expect(noise).toBeCloseTo(noiseVariance, 12)
  expect(Math.abs(parts[0]!.variance / ((spread + noiseVariance) / 20) - 1)).toBeLessThan(
    4 * Math.sqrt(2 / sets),
  )
  // The places are a hundred draws.
  expect(Math.abs(parts[0]!.squaredBias / spread - 1)).toBeLessThan(4 * Math.sqrt(2 / 100))
  expect(curves).toBeUndefined()
})

/** The polynomial through all points, by Lagrange: no equations are solved. */
function lagrange(xs: readonly number[], ys: readonly number[]): (x: number) => number {
  const weights = xs.map(
    (x, i) => 1 / xs.reduce((product, other, j) => (j === i ? product : product * (x - other)), 1),
  )
  return (at) => {
    const shares = weights.map((weight, i) => weight / (at - xs[i]!))
    return (
      shares.reduce((sum, share, i) => sum + share * ys[i]!, 0) / shares.reduce((sum, share) => sum + share)
    )
  }
}

test('degree 15 on 16 points without a penalty is off by ten orders of magnitude, as Lagrange’s polynomials are', async () => {
  const experiment = parseExperiment(presets.polynomial.experiment)
  const sets = 100
  const { parts } = await foundOf(experiment, [0], sets)
  const { raw } = await prepareData(experiment)
  const curves = freshSeeds(experiment.seed, sets).map((seed) => {
    const { inputs, targets } = raw.freshRows!(seed)
    return lagrange(inputs.flat(), targets.flat())
  })
  const places = raw.validation.inputs.flat()
  const spread = places.map((x) => {
    const answers = curves.map((curve) => curve(x))
    const mean = answers.reduce((sum, y) => sum + y) / sets
    return answers.reduce((sum, y) => sum + (y - mean) ** 2, 0) / sets
  })
  const variance = spread.reduce((sum, each) => sum + each) / places.length
  expect(variance).toBeGreaterThan(1e20)
  expect(Math.abs(parts[0]!.variance / variance - 1)).toBeLessThan(0.01)
})

describe.each(['wiggly-curve', 'polynomial'] as PresetId[])('%s', (id) => {
  it('variance falls with λ until all is crushed, bias² rises, and the sum is lowest between', async () => {
    const { parts, noise } = await foundOf(parseExperiment(presets[id].experiment), biasVarianceValues, 100)
    // Without a penalty least squares goes through every point: of such fits no mean is known.
    expect(parts[0]!.variance).toBeGreaterThan(1000)
    // From 10⁻⁴ to 1.
    const held = parts.slice(1, 10)
    held.slice(1).forEach(({ variance }, i) => {
      expect(variance).toBeLessThan(held[i]!.variance)
    })
    // From 0.01 on.
    const stiff = parts.slice(5)
    stiff.slice(1).forEach(({ squaredBias }, i) => {
      expect(squaredBias).toBeGreaterThan(stiff[i]!.squaredBias)
    })
    const errors = parts.map(({ squaredBias, variance }) => squaredBias + variance + noise)
    expect(biasVarianceValues[errors.indexOf(Math.min(...errors))]).toBeCloseTo(10 ** -1.5, 6)
  })
})
