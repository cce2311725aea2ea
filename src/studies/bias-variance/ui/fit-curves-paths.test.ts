import { expect, test } from 'vitest'
import { curvePaths, leavingFits } from './fit-curves-paths'

const size = { width: 116, height: 100 }

/** Two λ, two data sets, three places; the truth fills the middle half of the height. */
const curves = {
  at: [0, 1, 2],
  truth: [0, 1, 0],
  shown: 2,
  fits: Float32Array.from([0, 0, 0, 1, 1, 1, 0.5, 0.5, 0.5, Number.NaN, 0, 0]),
  means: Float32Array.from([0.5, 0.5, 0.5, 1e9, 0, 0]),
}

test('the fits of the λ that is chosen, their mean and the truth', () => {
  const { fits, mean, truth } = curvePaths(size, curves, 0)
  expect(truth).toBe('M8.0 75.0L58.0 25.0L108.0 75.0')
  expect(fits).toEqual(['M8.0 75.0L58.0 75.0L108.0 75.0', 'M8.0 25.0L58.0 25.0L108.0 25.0'])
  expect(mean).toBe('M8.0 50.0L58.0 50.0L108.0 50.0')
})

test('one that has diverged is not drawn, and what runs away is drawn no farther than out of sight', () => {
  const { fits, mean } = curvePaths(size, curves, 1)
  expect(fits).toEqual(['M8.0 50.0L58.0 50.0L108.0 50.0'])
  expect(mean).toMatch(/^M8\.0 -900\.0/)
})

test('a fit that is anywhere out of the picture is counted, and one that has diverged', () => {
  expect([0, 1].map((rung) => leavingFits(curves, rung))).toEqual([0, 1])
  const wild = { ...curves, fits: Float32Array.from([0, 1.6, 0, 0, -0.4, 1.4, 0, 0, 0, -1e13, 0, 0]) }
  expect([0, 1].map((rung) => leavingFits(wild, rung))).toEqual([1, 1])
})
