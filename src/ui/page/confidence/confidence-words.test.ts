import { describe, expect, it, test } from 'vitest'
import { type Certainty, certaintyOf } from '../../../session/confidence/certainty'
import { judgeRows } from '../../../session/confidence/judged-rows'
import { confidenceWords, formatConfidence } from './confidence-words'

/** Of two classes, the second always true: these are the logits of the new points. */
const said = (logits: number[], isOneClass = false) => {
  const targets = logits.map(() => [1])
  const certainty = certaintyOf(judgeRows('bce', targets, Float32Array.from(logits)))
  return confidenceWords({ fresh: { certainty, bins: [], calibrationError: 0, isOneClass } })
}

const many = (count: number, logit: (i: number) => number) =>
  Array.from({ length: count }, (_, i) => logit(i))
const logitOf = (probability: number) => Math.log(probability / (1 - probability))

describe('what is said of new points', () => {
  it('is that it is too sure, and what its mistakes cost', () => {
    expect(said(many(100, (i) => (i < 74 ? 2 + i / 100 : -3)))).toMatch(
      /^The network is 92 % sure .* gets 74 of 100 right: it is too sure\. The 26 that it gets wrong cost 0\.793 of the validation loss of 0\.860\.$/,
    )
  })

  it('does not round a remainder away', () => {
    // 26 · 9.000123 / 100, and 74 · 0.000335 / 100 more: both are 2.340.
    expect(said(many(100, (i) => (i < 74 ? 8 : -9)))).toBe(
      'The network is over 99 % sure of every new point, and gets 74 of 100 right: it is too sure. The 26 that it gets wrong cost nearly all of the validation loss of 2.340.',
    )
  })

  it('is that it is calibrated, as far as so many points can tell', () => {
    const logits = many(100, (i) => (i < 80 ? logitOf(0.79 + i / 4000) : -logitOf(0.8)))
    expect(said(logits)).toMatch(
      /^The network is 80 % sure .* 80 of 100 right: about as often right as it is sure, as far as 100 points can tell\. The 20 /,
    )
  })

  it('is that it could be surer', () => {
    const logits = many(100, (i) => (i < 95 ? logitOf(0.65 + i / 1000) : -logitOf(0.6)))
    expect(said(logits)).toMatch(
      /^The network is 69 % sure .* gets 95 of 100 right: it could be surer\. The 5 /,
    )
  })

  it('names no mistakes where there are none', () => {
    expect(said(many(50, (i) => 3 + i / 50))).toMatch(
      /gets all 50 right: about as often right .*\. The validation loss of 0\.0\d\d is what doubt about right answers costs\.$/,
    )
  })

  it('names no right answers where there are none', () => {
    expect(said(many(50, (i) => -3 - i / 50))).toMatch(
      /gets none of 50 right: it is too sure\. All of the validation loss of 3\.\d+ comes from wrong answers\.$/,
    )
  })

  it('is one mistake where there is one', () => {
    expect(said([2, 3, -1])).toMatch(
      /2 of 3 right: .* The one that it gets wrong costs 0\.438 of the validation loss of 0\.496\.$/,
    )
  })

  it('is that all answers are alike where the network has learned nothing', () => {
    expect(said(many(100, () => 0))).toBe(
      'The network is 50 % sure of every new point, and gets none of 100 right: it is too sure. All of the validation loss of 0.693 comes from wrong answers.',
    )
    const targets = many(100, (i) => i % 2).map((y) => [y])
    const certainty = certaintyOf(judgeRows('bce', targets, new Float32Array(100)))
    expect(confidenceWords({ fresh: { certainty, bins: [], calibrationError: 0, isOneClass: false } })).toBe(
      'The network is 50 % sure of every new point, and gets 50 of 100 right: about as often right as it is sure, as far as 100 points can tell. The 50 that it gets wrong cost 0.347 of the validation loss of 0.693.',
    )
  })

  it('says so where they are of one class', () => {
    expect(said([2, 3, 1], true)).toMatch(/All of them are of one class: of others this says nothing\.$/)
    expect(said([2], true)).not.toContain('class')
  })

  it('draws no conclusion from one', () => {
    expect(said([2])).toBe(
      'The network is 88 % sure of the only new point, and right. The validation loss of 0.127 is what doubt about right answers costs.',
    )
    expect(said([-2])).toBe(
      'The network is 88 % sure of the only new point, and wrong. All of the validation loss of 2.127 comes from wrong answers.',
    )
  })

  it('is nothing where none are held back', () => {
    expect(confidenceWords({})).toMatch(/^No points are held back/)
  })
})

test('a mean confidence is never certainty', () => {
  expect([0.5, 0.984, 0.99, 0.991, 1].map(formatConfidence)).toEqual([
    '50 %',
    '98 %',
    '99 %',
    'over 99 %',
    'over 99 %',
  ])
})

test('a large count is grouped', () => {
  const certainty = certaintyOf(
    judgeRows(
      'bce',
      many(2000, () => 1).map((y) => [y]),
      new Float32Array(2000).fill(-3),
    ),
  )
  const fresh = { certainty: certainty satisfies Certainty, bins: [], calibrationError: 0, isOneClass: false }
  expect(confidenceWords({ fresh })).toContain('none of 2,000 right')
})
