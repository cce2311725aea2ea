import { expect, test } from 'vitest'
import { formatDecade, formatLoss, formatShare, formatSignificant, formatTick, speakLambda } from './format'

test('losses keep three decimals where they matter', () => {
  expect([0, 0.33149, 12.345, 12_345.6, 1.23e9].map(formatLoss)).toEqual([
    '0.000',
    '0.331',
    '12.35',
    '12,346',
    '1.2·10⁹',
  ])
  expect(formatLoss(Number.NaN)).toBe('–')
})

test('three significant digits, and a short exponent beyond', () => {
  expect(
    [0, 0.01, 0.0112201845, 8.9125e-4, 9.9999e-5, 1.12201845e-5, 1e-6, 16.46, 1430.2, 2e6].map(
      formatSignificant,
    ),
  ).toEqual(['0', '0.01', '0.0112', '0.000891', '0.0001', '1.12·10⁻⁵', '10⁻⁶', '16.5', '1,430', '2·10⁶'])
})

test('λ is spoken as a plain number', () => {
  expect([0, 0.01, 1.12201845e-5, 1].map(speakLambda)).toEqual(['0, no penalty', '0.01', '0.0000112', '1'])
})

test('a share is never rounded to none or all', () => {
  expect(formatShare(0, 100)).toBe('0 %')
  expect(formatShare(1, 1000)).toBe('< 1 %')
  expect(formatShare(999, 1000)).toBe('> 99 %')
  expect(formatShare(1000, 1000)).toBe('100 %')
})

test('what is below zero has a minus and no hyphen', () => {
  expect([-0.5, -1430.2, -1.12e-5, -1e-6, -2e6].map(formatSignificant)).toEqual([
    '−0.5',
    '−1,430',
    '−1.12·10⁻⁵',
    '−10⁻⁶',
    '−2·10⁶',
  ])
  expect([-0.5, -1200].map(formatTick)).toEqual(['−0.5', '−1,200'])
})

test('decades of a log axis: powers where zeros would have to be counted', () => {
  expect([1e-4, 1e-3, 0.1, 1e4, 1e5, 1e13].map(formatDecade)).toEqual([
    '10⁻⁴',
    '0.001',
    '0.1',
    '10,000',
    '10⁵',
    '10¹³',
  ])
})
