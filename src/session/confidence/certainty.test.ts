import { expect, test } from 'vitest'
import { certaintyOf } from './certainty'
import type { JudgedRow } from './judged-rows'

/** So many rows of one confidence, the first so many right. */
const rows = (count: number, right: number, confidence: number, loss = 1): JudgedRow[] =>
  Array.from({ length: count }, (_, i) => ({ isRight: i < right, confidence, margin: 0, loss }))

test('its loss is the mean over rows, and so is the part of the wrong', () => {
  const all = [...rows(3, 3, 0.9, 0.1), ...rows(1, 0, 0.9, 4)]
  expect(certaintyOf(all)).toMatchObject({ rows: 4, right: 3 })
  expect(certaintyOf(all).loss).toBeCloseTo((0.3 + 4) / 4, 12)
  expect(certaintyOf(all).lossOfWrong).toBeCloseTo(1, 12)
})

test('the least and the surest answer', () => {
  expect(certaintyOf([...rows(2, 2, 0.6), ...rows(2, 1, 0.9)]).confidences).toEqual([0.6, 0.9])
})

// Of 100 answers at 80 %, 80 ± 4 are right: twice that is luck.
test.each([
  [71, 'too sure'],
  [73, 'as sure'],
  [80, 'as sure'],
  [87, 'as sure'],
  [89, 'less sure'],
])('%i of 100 right at 80 %%: %s', (right, leaning) => {
  expect(certaintyOf(rows(100, right, 0.8)).leaning).toBe(leaning)
})

test('few rows tell little', () => {
  expect(certaintyOf(rows(4, 2, 0.8)).leaning).toBe('as sure')
  expect(certaintyOf(rows(400, 200, 0.8)).leaning).toBe('too sure')
})

test('where no answer is in doubt, one mistake is too many', () => {
  expect(certaintyOf(rows(10, 10, 1)).leaning).toBe('as sure')
  expect(certaintyOf(rows(10, 9, 1)).leaning).toBe('too sure')
})
