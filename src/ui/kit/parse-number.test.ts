import { expect, test } from 'vitest'
import { parseNumber } from './parse-number'

test.each([
  ['0', 0],
  [' 0.01 ', 0.01],
  ['.5', 0.5],
  ['5.', 5],
  ['-3', -3],
  ['−3', -3],
  ['1e-3', 0.001],
  ['1.12E+2', 112],
])('%s is what it is to a computer, too', (text, value) => {
  expect(parseNumber(text)).toBe(value)
})

test.each([
  ['0,01', 0.01],
  ['0,001', 0.001],
  ['0,125', 0.125],
  [',5', 0.5],
  ['1,5', 1.5],
  ['1,50', 1.5],
  ['1,2345', 1.2345],
  ['12,25', 12.25],
  ['1,5e-3', 0.0015],
])('%s has a decimal comma', (text, value) => {
  expect(parseNumber(text)).toBe(value)
})

test.each([
  ['1,000', 1000],
  ['1,500', 1500],
  ['999,999', 999_999],
  ['1,000.5', 1000.5],
  ['4,294,967,295', 4_294_967_295],
])('%s has thousands, as the page writes them', (text, value) => {
  expect(parseNumber(text)).toBe(value)
})

test.each([
  ['10⁻⁴', 1e-4],
  ['10⁰', 1],
  ['10^-4', 1e-4],
  ['1.12·10⁻⁵', 1.12e-5],
  ['1,5 × 10⁻³', 1.5e-3],
  ['2*10^2', 200],
  ['5 · 10⁺¹²', 5e12],
])('%s is a power of ten', (text, value) => {
  expect(parseNumber(text)).toBe(value)
})

test.each([
  '',
  '  ',
  'a lot',
  '.',
  '1.2.3',
  '1,2,3',
  '1.000,5',
  '1,0000,000',
  '0,000,001',
  '1 000',
  '0x10',
  '1e',
  '10^',
  'x·10⁻⁴',
  'NaN',
  'Infinity',
])('%j is no number, and is never guessed', (text) => {
  expect(parseNumber(text)).toBeUndefined()
})
