import { expect, test } from 'vitest'
import { textPage } from '../option-page'
import { complaintOf } from './complaint'
import { extentOf, formulaOf } from './on-interval'

const EXPECTED = 'a number of at most 1,000,000 in size at every x from −1 to 1'

test.each([
  ['log(x)', 'what is not a number at x = −1'],
  ['sqrt(x)', 'what is not a number at x = −1'],
  ['sqrt(-x)', 'what is not a number at x = 1'],
  ['(x-1)^.5', 'what is not a number at x = −1'],
  ['1/x', 'what is infinite at x = 0'],
  ['x/x', 'what is not a number at x = 0'],
  ['log(|x|)', 'what is infinite at x = 0'],
  ['1/(4x-1)', 'what is infinite at x = 0.25'],
  ['exp(20x)', '4.85·10⁸ at x = 1'],
  ['-2e6x^2', '−2·10⁶ at x = −1'],
  // Between the points of any grid.
  ['1/(x-1/3)', 'at x = 0.333'],
  ['tan(3x)', 'at x = −0.524'],
  ['.001/(3x-2)^2', 'at x = 0.667'],
])('%s: found %s', (text, found) => {
  const complaint = complaintOf(text)
  expect(complaint?.found).toContain(found)
  expect(complaint?.expected).toBe(EXPECTED)
})

test.each([
  ...textPage.expression.examples,
  ...['1/(x^2+.01)', 'floor(9x)', 'tan(x)', 'sqrt(1-x^2)', 'sin(200x)', 'step(x)step(-x)', '1e6x', '0'],
])('%s is a number everywhere', (text) => {
  expect(complaintOf(text)).toBeUndefined()
})

test('its extent is that on the interval', () => {
  expect(extentOf(formulaOf('sin(3x)'))).toEqual([expect.closeTo(-1, 5), expect.closeTo(1, 5)])
  expect(extentOf(formulaOf('10 + x'))).toEqual([9, 11])
  expect(extentOf(formulaOf('2'))).toEqual([2, 2])
})

test('a gap that no grid sees is still never a number that is none', () => {
  const gap = '1/(1 - step(x-.12345)step(.12346-x))'
  expect(complaintOf(gap)).toBeUndefined()
  expect(formulaOf(gap)(0.2)).toBe(1)
  expect(() => formulaOf(gap)(0.123455)).toThrow(
    `formula: found what is infinite at x = 0.123, expected ${EXPECTED}.`,
  )
})
