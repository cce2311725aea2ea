// Numbers as the page writes them: whatever finite number it is, the text reads as that number, rounded; what is no number
// is said to be none.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatCount, significant } from '../../src/catalog/number-text'
import {
  formatDecade,
  formatLoss,
  formatPercent,
  formatShare,
  formatSignificant,
  formatTick,
  NO_NUMBER,
  speakLambda,
} from '../../src/ui/kit/format'
import { formatAxisTick } from '../../src/ui/kit/paper/axes'
import { trials } from './settings'

const { MAX_VALUE, MIN_VALUE } = Number
const edges = [0, -0, MIN_VALUE, MAX_VALUE, 1e-4, 1e-3, 9.9996, 999.6, 999_999.6, 1234.567891, 1e21]

/** Of every size, not of every bit pattern alone: most of those are larger than any number here. */
const positive = fc.oneof(
  fc.constantFrom(...edges.filter((value) => value >= 0)),
  fc.double({ min: 0, max: MAX_VALUE, noNaN: true }),
  fc
    .tuple(fc.double({ min: 1, max: 10, noNaN: true }), fc.integer({ min: -12, max: 22 }))
    .map(([m, e]) => m * 10 ** e),
)
const any = fc.oneof(
  positive,
  positive.map((value) => -value),
)
const share = fc.double({ min: 0, max: 1, noNaN: true })

interface Format {
  write(value: number): string
  numbers: fc.Arbitrary<number>
  /** How far off a reader of the text may be. */
  within(size: number): number
  /** What is written where there is no number; nothing where the experiment's rules let none come. */
  none?: string
}

const digits = (count: number) => (size: number) => size * 0.5001 * 10 ** (1 - count)

const formats: Record<string, Format> = {
  formatSignificant: { write: formatSignificant, numbers: any, within: digits(3), none: NO_NUMBER },
  formatLoss: {
    write: formatLoss,
    numbers: positive,
    within: (size) => (size < 10 ? 0.00051 : size < 1000 ? 0.0051 : Math.max(0.51, digits(2)(size))),
    none: NO_NUMBER,
  },
  significant: { write: significant, numbers: any, within: digits(3) },
  speakLambda: {
    write: (value) => speakLambda(value).replace(', no penalty', ''),
    numbers: positive,
    within: digits(3),
  },
  formatTick: { write: formatTick, numbers: any, within: () => 0, none: NO_NUMBER },
  formatAxisTick: { write: formatAxisTick, numbers: any, within: () => 0, none: NO_NUMBER },
  formatDecade: { write: formatDecade, numbers: positive, within: digits(1), none: NO_NUMBER },
  formatPercent: {
    write: (value) => hundredth(formatPercent(value)),
    numbers: share,
    within: () => 0.0051,
    none: NO_NUMBER,
  },
  formatShare: {
    write: (value) => hundredth(formatShare(value, 1)),
    numbers: share,
    within: () => 0.0101,
    none: NO_NUMBER,
  },
  formatCount: { write: formatCount, numbers: fc.maxSafeNat(), within: () => 0 },
}

/** "12 %" as 12e-2; "< 1 %" is near enough to 1. */
function hundredth(text: string): string {
  return text.replace(/^[<>] /, '').replace(' %', 'e-2')
}

/** As a person reads it, in groups of three; a power of ten apart (10⁻⁴, 1.12·10⁻⁵), for the largest of all, rounded up, is none to JavaScript. */
function read(text: string): [mantissa: number, exponent: number] {
  const plain = text
    .replaceAll('−', '-')
    .replace(/^(?<sign>-?)10(?=[⁻⁰¹²³⁴⁵⁶⁷⁸⁹])/, '$<sign>1·10')
    .replace(/·10([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)$/, (_, raised: string) => `e${[...raised].map(lowered).join('')}`)
  expect(plain).toMatch(/^-?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?(e-?\d+)?$/)
  const [mantissa = '', exponent = '0'] = plain.replaceAll(',', '').split('e')
  return [Number(mantissa), Number(exponent)]
}

const lowered = (sign: string) => (sign === '⁻' ? '-' : String('⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(sign)))

const by = (value: number, exponent: number) => {
  const half = Math.trunc(exponent / 2)
  return value * 10 ** half * 10 ** (exponent - half)
}

test.each(Object.entries(formats))('%s', (_, { write, numbers, within, none }) => {
  const property = fc.property(numbers, (value) => {
    const [mantissa, exponent] = read(write(value))
    const off = Math.abs(mantissa - by(value, -exponent))
    const slack = 1e-12 * Math.abs(mantissa)
    // What is less than the last digit of a double is only as exact as it can be.
    const least = by(MIN_VALUE, -exponent)
    expect(off, `${value} as ${write(value)}`).toBeLessThanOrEqual(
      by(within(Math.abs(value)), -exponent) + slack + least,
    )
  })
  fc.assert(property, trials())
  for (const value of none === undefined ? [] : [Number.NaN, Infinity, -Infinity])
    expect(write(value)).toBe(none)
})
