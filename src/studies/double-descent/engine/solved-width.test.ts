import { expect, it } from 'vitest'
import { stream } from '../../../catalog/random/stream'
import type { FeatureRows } from '../../../engine/ridge/ridge'
import { SolvedWidth } from './solved-width'

const random = stream(5, 'training inputs')

function drawn(rows: number, stride: number): FeatureRows {
  const values = Float64Array.from({ length: rows * stride }, () => Math.max(0, random.normal() + 0.3))
  return { rows, stride, values, targets: Float64Array.from({ length: rows }, () => 2 + random.normal()) }
}

const STRIDE = 30
const [training, validation] = [drawn(12, STRIDE), drawn(50, STRIDE)]
const settings = (width: number, includeBias = false) => ({ width, scale: 1.5, includeBias })

const one = (i: number, columns: number): FeatureRows => ({
  rows: 1,
  stride: columns,
  values: Float64Array.from({ length: columns }, (_, j) => (i === j ? 1 : 0)),
  targets: [0],
})

/** Read off what it predicts: its bias, and its weights for the features as they are given. */
function parametersOf(solved: SolvedWidth, lambda: number): { bias: number; weights: number[] } {
  const at = (i: number) => solved.predict(lambda, one(i, STRIDE))[0]!
  const bias = at(-1)
  return { bias, weights: Array.from({ length: solved.width }, (_, j) => (at(j) - bias) / 1.5) }
}

function residuals(
  { rows, stride, values, targets }: FeatureRows,
  bias: number,
  weights: number[],
): number[] {
  return Array.from({ length: rows }, (_, n) =>
    weights.reduce((sum, w, j) => sum + w * 1.5 * values[n * stride + j]!, bias - targets[n]!),
  )
}

const meanSquare = (values: number[]) => values.reduce((sum, value) => sum + value ** 2, 0) / values.length
const normOf = (values: number[]) => Math.hypot(...values)

const cases = [4, 8, 11, 12, 20, 30].flatMap((width) =>
  [1e-6, 0.01, 0.3].flatMap((lambda) => [false, true].map((includeBias) => ({ width, lambda, includeBias }))),
)

it.each(cases)(
  '$width features, λ $lambda, bias penalised $includeBias: the gradient of J vanishes',
  (at) => {
    const { width, lambda, includeBias } = at
    const solved = new SolvedWidth(training, validation, settings(width, includeBias))
    const { bias, weights } = parametersOf(solved, lambda)
    const missed = residuals(training, bias, weights)
    const along = (column: (n: number) => number) =>
      (2 / training.rows) * missed.reduce((sum, r, n) => sum + r * column(n), 0)
    const scale = 1 + normOf(weights)
    weights.forEach((w, j) => {
      const gradient = along((n) => 1.5 * training.values[n * STRIDE + j]!) + 2 * lambda * w
      expect(Math.abs(gradient)).toBeLessThan(1e-8 * scale)
    })
    const biasGradient = along(() => 1) + (includeBias ? 2 * lambda * bias : 0)
    expect(Math.abs(biasGradient)).toBeLessThan(1e-8 * scale)

    const scores = solved.scoresAt(lambda)
    expect(scores.training).toBeCloseTo(meanSquare(missed), 9)
    expect(scores.validation / meanSquare(residuals(validation, bias, weights))).toBeCloseTo(1, 8)
    expect(scores.norm / normOf(weights)).toBeCloseTo(1, 8)
  },
)

/** Solves A x = b, A symmetric and positive, by Gauss and Jordan: no singular value in it. */
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

it.each([12, 20, 30])('%i features, λ 0: fits every point, and no weights that do are smaller', (width) => {
  const solved = new SolvedWidth(training, validation, settings(width))
  const { weights } = parametersOf(solved, 0)
  expect(solved.scoresAt(0).training).toBeLessThan(1e-20)
  // Aᵀ(AAᵀ)⁻¹t of the centred rows, of which one follows from the others: it may be left out.
  const column = (j: number) => Array.from({ length: 12 }, (_, n) => 1.5 * training.values[n * STRIDE + j]!)
  const centred = (values: number[]) => {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length
    return values.map((value) => value - mean).slice(0, -1)
  }
  const columns = Array.from({ length: width }, (_, j) => centred(column(j)))
  const gram = Array.from({ length: 11 }, (_, n) =>
    Array.from({ length: 11 }, (_, m) => columns.reduce((sum, values) => sum + values[n]! * values[m]!, 0)),
  )
  const dual = solve(gram, centred(Array.from(training.targets)))
  columns.forEach((values, j) => {
    const expected = values.reduce((sum, value, n) => sum + value * dual[n]!, 0)
    expect(Math.abs(weights[j]! - expected)).toBeLessThan(1e-8)
  })
})

it('λ 0 with fewer features is least squares, and a tiny λ comes close to it at every width', () => {
  for (const width of [4, 8, 20]) {
    const solved = new SolvedWidth(training, validation, settings(width))
    const [zero, tiny] = [solved.scoresAt(0), solved.scoresAt(1e-12)]
    expect(tiny.validation / zero.validation).toBeCloseTo(1, 5)
    expect(zero.training).toBeLessThanOrEqual(tiny.training + 1e-15)
  }
})

it('features that say the same twice, or nothing at all, do no harm', () => {
  const values = training.values.slice()
  for (let n = 0; n < training.rows; n++) {
    values[n * STRIDE + 1] = values[n * STRIDE]!
    values[n * STRIDE + 2] = 0
  }
  const doubled = new SolvedWidth({ ...training, values }, validation, settings(3))
  const { weights } = parametersOf(doubled, 0)
  expect(weights[0]).toBeCloseTo(weights[1]!, 12)
  expect(weights[2]).toBeCloseTo(0, 12)
  const nothing = new SolvedWidth({ ...training, values: values.fill(0) }, validation, settings(3))
  const scores = nothing.scoresAt(0)
  expect(scores.norm).toBe(0)
  expect(Number.isFinite(scores.validation)).toBe(true)
})
