import { expect, test } from 'vitest'
import { probabilityOfOne } from '../../../catalog/losses/probabilities'
import { answersTo, boundaryLevel } from './answers'

test('at the boundary both classes are as likely', () => {
  for (const loss of ['bce', 'mse'] as const) expect(probabilityOfOne(boundaryLevel(loss), loss)).toBe(0.5)
})

test('the answer is the likeliest class, the first of equals, and says what it gives to the truth', () => {
  const targets = [
    [0, 1, 0],
    [0, 0, 1],
  ]
  expect(answersTo(targets, [1000, 1000, -1000, 0, 0, 50], 'cce')).toEqual([
    { truth: 1, answer: 0, certainty: 0.5, right: 0.5 },
    { truth: 2, answer: 2, certainty: 1, right: 1 },
  ])
})

test('one output answers for both classes', () => {
  const [undecided, sure] = answersTo([[0], [1]], [0, 1000], 'bce')
  expect(undecided).toEqual({ truth: 0, answer: 0, certainty: 0.5, right: 0.5 })
  expect(sure).toEqual({ truth: 1, answer: 1, certainty: 1, right: 1 })
  const [clipped] = answersTo([[0]], [0.8], 'mse')
  expect(clipped).toMatchObject({ truth: 0, answer: 1, certainty: 0.8 })
  expect(clipped?.right).toBeCloseTo(0.2)
})
