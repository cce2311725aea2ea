import { expect, test } from 'vitest'
import { stream } from '../../../catalog/random/stream'
import { LAMBDA_POSITIONS, lambdaAt } from '../../../experiment/lambda-scale'
import { formatSignificant } from '../../kit/format'
import { parseNumber } from '../../kit/parse-number'
import { lambdaText } from './lambda-text'

const random = stream(1, 'training noise')

/** The slider's own, and what can be typed: whole numbers to 1000, and any others between 10⁻¹² and 1000. */
const strengths = [
  ...Array.from({ length: LAMBDA_POSITIONS + 1 }, (_, position) => lambdaAt(position)),
  ...Array.from({ length: 1001 }, (_, whole) => whole),
  ...Array.from({ length: 600 }, () => 10 ** random.uniform(-12, 3)),
  ...[999.4, 999.5, 999.95, 1000],
]

test('every λ is read back from what the field writes, to the digits that it writes', () => {
  for (const lambda of strengths) {
    const text = lambdaText(lambda)
    const read = parseNumber(text) as number
    expect(Math.abs(read - lambda), text).toBeLessThanOrEqual(0.005 * lambda)
    expect(lambdaText(read)).toBe(text)
  }
})

test('so it is from what the rest of the page writes', () => {
  for (const lambda of strengths) {
    expect(parseNumber(formatSignificant(lambda))).toBe(parseNumber(lambdaText(lambda)))
  }
})

test('a thousand has no comma, and none is needed to type it', () => {
  expect(lambdaText(1000)).toBe('1000')
  expect(['1000', '1,000', '1e3', '10³'].map(parseNumber)).toEqual([1000, 1000, 1000, 1000])
})
