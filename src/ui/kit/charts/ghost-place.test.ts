import { expect, test } from 'vitest'
import { curvesIn } from './curves'
import { placeGhost } from './ghost-place'
import type { LineEnd } from './line-end'
import { unitPlot as plot } from './testing/unit-plot'
import { isFree } from './words'

const line = (from: number, to: number, last: number) => ({ steps: [0, last], values: [from, to] })
const end = (step: number, value: number, label = 'no penalty'): LineEnd => ({
  tone: label === 'no penalty' ? 'ghost' : 'penalty',
  label,
  step,
  value,
})

test('beside the end of its line where nothing is', () => {
  const place = placeGhost({ ends: [end(100, 0.5)], curves: [line(0, 0.5, 100)] }, plot)
  expect(place).toMatchObject({ left: 146, middle: 120, isApart: false })
})

test('while the twin catches up its name lies on no curve and no name, and says which line it means', () => {
  const curves = [line(0.2, 0.9, 280), line(0.9, 0.2, 280), line(0.5, 0.5, 280), line(0, 0.6, 90)]
  const ends = [end(280, 0.9, 'all'), end(280, 0.2, 'layer 1'), end(280, 0.5, 'output'), end(90, 0.6)]
  const place = placeGhost({ ends, curves }, plot)!
  expect(isFree(place, { words: [], curves: curvesIn(plot, curves) })).toBe(true)
  expect(place.isApart).toBe(true)
  expect(place.right).toBeLessThanOrEqual(424)
})

test('no run before, no name', () => {
  expect(placeGhost({ ends: [end(280, 0.9, 'all')], curves: [] }, plot)).toBeUndefined()
})
