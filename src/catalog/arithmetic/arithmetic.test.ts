import { expect, it } from 'vitest'
import { exp } from './exp'
import { log, log1p } from './log'
import { power } from './power'

/** From small to large, both signs, unevenly. */
const grid = Array.from({ length: 4001 }, (_, i) => ((i - 2000) / 2000) ** 3 * 700)

/** How far off, in units of the last place of float64. */
const units = (actual: number, expected: number) =>
  Math.abs(actual - expected) / Math.max(Math.abs(expected), 2 ** -1000) / 2 ** -52

it.each([
  ['exp', exp, Math.exp, grid],
  ['log', log, Math.log, [...grid.map(Math.exp), ...grid.map((x) => 1 + x / 1e3).filter((x) => x > 0)]],
  ['log1p', log1p, Math.log1p, grid.map((x) => Math.exp(-Math.abs(x)))],
] as const)('%s is within two units of the last place of float64', (_, own, standard, xs) => {
  expect(Math.max(...xs.map((x) => units(own(x), standard(x))))).toBeLessThan(2)
})

it('has the borders of Math’s', () => {
  for (const x of [0, -800, 800, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])
    expect(exp(x)).toBe(Math.exp(x))
  for (const x of [1, Number.NaN]) expect(log(x)).toBe(Math.log(x))
  expect(log1p(0)).toBe(0)
})

it('raises to whole powers', () => {
  expect([0, 1, 2, 5, 12].map((n) => power(3, n))).toEqual([1, 3, 9, 243, 531441])
  for (const n of [7, 1000, 30_000]) expect(power(0.999, n)).toBeCloseTo(0.999 ** n, 13)
})
