import { expect, test } from 'vitest'
import { judgeRows } from './judged-rows'

const binary = (z: number, y: number) => judgeRows('bce', [[y]], Float32Array.of(z))[0]!

test.each([
  [2, 1, { isRight: true, margin: 2, confidence: 0.880797, loss: 0.126928 }],
  [2, 0, { isRight: false, margin: -2, confidence: 0.880797, loss: 2.126928 }],
  [-2, 0, { isRight: true, margin: 2, confidence: 0.880797, loss: 0.126928 }],
  [-40, 1, { isRight: false, margin: -40, confidence: 1, loss: 40 }],
])('of two classes, a logit of %f where the truth is %i', (z, y, expected) => {
  const { isRight, ...numbers } = binary(z, y)
  expect(isRight).toBe(expected.isRight)
  for (const [name, value] of Object.entries(numbers))
    expect(value, name).toBeCloseTo(expected[name as keyof typeof numbers], 5)
})

test('a logit of 0 answers with the first class, as accuracy is counted', () => {
  expect(binary(0, 0)).toMatchObject({ isRight: true, confidence: 0.5 })
  expect(binary(0, 1)).toMatchObject({ isRight: false, confidence: 0.5 })
  expect([binary(0, 0).margin, binary(0, 1).margin].map(Math.abs)).toEqual([0, 0])
})

// Of numpy and scikit-learn 1.9: P.max(1), Z.argmax(1) == Y, log_loss, and each true logit minus the largest other.
test('of three classes', () => {
  const logits = [2, 0.1, -1, 0.3, 0.3, 0.1, -0.5, 1.5, 1.4, 0, -2, 3, 1, 0.9, 0.8, -1, -1.2, 2.5]
  const truths = [0, 1, 2, 2, 1, 0]
  const targets = truths.map((truth) => [0, 1, 2].map((k) => (k === truth ? 1 : 0)))
  const rows = judgeRows('cce', targets, Float32Array.from(logits))
  expect(rows.map(({ isRight }) => isRight)).toEqual([true, false, false, true, false, false])
  for (const [n, margin] of [1.9, 0, -0.1, 3, -0.1, -3.5].entries())
    expect(rows[n]?.margin).toBeCloseTo(margin, 6)
  expect(rows.reduce((sum, { loss }) => sum + loss, 0) / 6).toBeCloseTo(1.123583254035939, 6)
  expect(rows[1]?.confidence).toBeCloseTo(1 / (2 + Math.exp(-0.2)), 6)
})

test('rows beyond the targets are of another split, and no rows are none', () => {
  expect(judgeRows('bce', [[1]], Float32Array.of(1, 2, 3))).toHaveLength(1)
  expect(judgeRows('cce', [], new Float32Array(0))).toEqual([])
})
