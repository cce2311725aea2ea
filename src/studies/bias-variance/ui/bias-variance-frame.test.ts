import { describe, expect, test } from 'vitest'
import { biasVarianceValues } from '../shared/fits-asked'
import { partsFrame, partsTable, rungFor } from './bias-variance-frame'
import { cautionWords, curveWords, lookWords, methodWords, rungWords } from './bias-variance-words'

/** Bias² rises with λ, variance falls, where both are told; at λ = 0 far beyond every axis. */
const traded = biasVarianceValues.map((lambda) =>
  lambda === 0
    ? { squaredBias: 5, variance: 1e6 }
    : { squaredBias: 0.2 * lambda, variance: 0.02 / (lambda + 0.02) },
)
const frameOf = (parts = traded, noise = 0.1) => partsFrame(biasVarianceValues, { parts, noise })!
const lookAt = (lambda: number, parts = traded) => lookWords(frameOf(parts), lambda)

test('nothing before there are two fits to compare', () => {
  expect(partsFrame(biasVarianceValues, { parts: [], noise: 1 })).toBeUndefined()
})

test('the error is the sum of the parts and the noise, lowest where it is lowest', () => {
  const { points, lowest, axis } = frameOf()
  expect(points[5]!.error).toBeCloseTo(0.002 + 0.02 / 0.03 + 0.1, 9)
  expect(lowest?.lambda).toBeCloseTo(0.316, 3)
  // 1.5 times the error at λ = 10, rounded up, and not a million.
  expect([axis.min, axis.max]).toEqual([0, 4])
})

test('what has diverged is not the lowest', () => {
  const parts = traded.map((part, i) => (i === 8 ? { squaredBias: Number.NaN, variance: 0 } : part))
  expect(frameOf(parts).lowest?.lambda).toBeCloseTo(0.1, 9)
  expect(frameOf(traded.map(() => ({ squaredBias: Number.NaN, variance: 1 }))).lowest).toBeUndefined()
  expect(partsTable(frameOf(parts)).rows[8]!.cells).toEqual(['0.316', 'diverged', 'diverged', '0.100', '–'])
})

test('a λ stands for itself or the nearest, and only 0 for 0', () => {
  const { points } = frameOf()
  expect(rungFor(points, 0).lambda).toBe(0)
  expect(rungFor(points, 1e-6).lambda).toBeCloseTo(1e-4, 12)
  expect(rungFor(points, 0.013).lambda).toBeCloseTo(0.01, 9)
  expect(rungFor(points, 900).lambda).toBeCloseTo(10, 9)
})

describe('what is said of the visitor’s λ', () => {
  test('variance rules left of the lowest, and a larger λ does better', () => {
    expect(lookAt(biasVarianceValues[5]!)).toBe(
      'Look where the full line is lowest: at λ 0.316, error 0.223. At your λ, variance is 0.667, bias² 0.002: the fits differ more than they are wrong in common; a larger λ does better. Above the chart: error 10⁶ at λ 0.',
    )
  })

  test('bias rules right of it, and a smaller one does', () => {
    expect(lookAt(10)).toContain(
      'the fits are wrong in common more than they differ; a smaller λ does better.',
    )
  })

  test('at the lowest hardly any does, whichever rules', () => {
    expect(lookAt(0.3)).toContain('At λ 0.316, the nearest to yours, variance is 0.059, bias² 0.063')
    expect(lookAt(0.3)).toContain('the two weigh about the same; hardly any λ does better.')
  })

  test('which rules is read from the figures and not from the side', () => {
    const swapped = traded.map(({ squaredBias, variance }) => ({
      squaredBias: variance,
      variance: squaredBias,
    }))
    expect(lookAt(10, swapped)).toContain('the fits differ more than they are wrong in common; a smaller λ')
  })

  test('nothing where a fit has diverged', () => {
    const parts = traded.map((part, i) => (i === 11 ? { squaredBias: Number.NaN, variance: 0 } : part))
    expect(lookAt(10, parts)).toContain('At your λ, a fit has diverged.')
    expect(
      lookAt(
        1,
        traded.map(() => ({ squaredBias: Number.NaN, variance: 1 })),
      ),
    ).toBe('With every λ a fit has diverged.')
  })
})

test('the method says whether fits are computed or trained, and what so few cannot tell', () => {
  const asked = { sets: 20, steps: 1200, values: biasVarianceValues }
  expect(methodWords(asked, 16, false)).toBe(
    '20 fresh data sets of 16 points, drawn as yours were. On each and with each of 12 λ your network trains 1,200 steps from its own start; all are judged at the same places, by the truth.',
  )
  expect(methodWords({ ...asked, sets: 100 }, 16, true)).toContain(
    'the best weights are computed, not trained',
  )
  expect(cautionWords(3)).toBe('Of 3 fits about 33 % of the variance still counts as bias².')
  expect(rungWords(frameOf().points[5]!)).toBe('λ 0.01: bias² 0.002, variance 0.667, error 0.769')
  expect(curveWords(20, 100, 0.01, 0)).toBe(
    'At λ 0.01: thin, 20 of 100 fits; full, the mean of all; broken, the truth.',
  )
  expect(curveWords(10, 10, 0, 9)).toBe(
    'At λ 0: thin, 10 fits; full, the mean of all; broken, the truth. 9 of these 10 leave the picture.',
  )
})
