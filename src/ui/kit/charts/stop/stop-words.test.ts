import { expect, it } from 'vitest'
import { curvesIn } from '../curves'
import { unitPlot as plot } from '../testing/unit-plot'
import { isFree, type Obstacles } from '../words'
import { stopWords } from './stop-words'

const nothing: Obstacles = { words: [], curves: [] }

it('puts the words of a stop beside its line, lower or at its left where others are in the way, else nowhere', () => {
  const stop = { step: 100, label: 'patience 10 stops' }
  const free = stopWords(stop, plot, nothing)
  expect(free?.left).toBeGreaterThan(plot.xOf(100))
  const above = { ...nothing, words: [{ left: 150, right: 250, middle: 18 }] }
  const lower = stopWords(stop, plot, above)
  expect(lower && isFree(lower, above)).toBe(true)
  expect(lower?.left).toBe(free?.left)
  const late = stopWords({ ...stop, step: 290 }, plot, nothing)
  expect(late?.right).toBeLessThan(plot.xOf(290))
  const levels = Array.from({ length: 60 }, (_, i) => ({ steps: [0, 300], values: [i / 60, i / 60] }))
  const all = { words: [], curves: curvesIn(plot, levels) }
  expect(stopWords(stop, plot, all)).toBeUndefined()
})
