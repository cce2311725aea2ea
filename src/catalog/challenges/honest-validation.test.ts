import { expect, test } from 'vitest'
import type { RunFacts } from './challenge'
import { honestValidation } from './honest-validation'

const opened = (validation: number, rows: number, standardError = Number.NaN) =>
  ({ test: { loss: 0.5, validation, standardError }, rows: { training: 100, validation: rows } }) as RunFacts
const { conditions, lost, why } = honestValidation

test('judged by no point or by one, it says so and no number that there is not', () => {
  const none = opened(Number.NaN, 0)
  expect(conditions[1]?.now(none)).toBe('0.50')
  expect(lost?.(none)).toMatch(/^The envelope is open: 0.50 on the test set, nothing in validation\. /)
  expect(lost?.(opened(0.1, 1))).toContain('0.10 in validation by 1 point. ')
  expect(why(opened(0.51, 1))).toContain('By 1 point the validation loss can be off by any amount. That they')
})
