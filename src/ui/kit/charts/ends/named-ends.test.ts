import { expect, test } from 'vitest'
import { curvesIn } from '../curves'
import type { LineEnd } from '../line-end'
import { unitPlot as plot } from '../testing/unit-plot'
import { isFree, wordsOf } from '../words'
import { placeNames } from './named-ends'

const end = (label: string, value: number, tone: LineEnd['tone'] = 'penalty'): LineEnd => ({
  tone,
  label,
  step: 100,
  value,
})
/** Goes on where the run ends. */
const longer = (from: number, to: number) => ({ steps: [0, 100, 280], values: [from, from, to] })

test('a name keeps off a run before that goes on beside it, and off the other names', () => {
  const ends = [end('layer 1', 0.5), end('layer 2', 0.42), end('run before', 0.5, 'ghost')]
  const lines = [longer(0.5, 0.5), longer(0.42, 0.3)]
  const names = placeNames(ends, plot, lines).slice(0, 2).map(wordsOf)
  const curves = curvesIn(plot, lines)
  for (const [i, name] of names.entries())
    expect(isFree(name, { words: names.filter((_, k) => k !== i), curves }), ends[i]!.label).toBe(true)
  expect(Math.abs(names[0]!.middle - plot.yOf(0.5))).toBeLessThan(25)
})

test('where no line goes on it stays at the end of its own', () => {
  const lines = [{ steps: [0, 100], values: [0.2, 0.5] }]
  expect(placeNames([end('layer 1', 0.5)], plot, lines)[0]!.nameY).toBe(plot.yOf(0.5))
})

test('where everything is taken it stays, too', () => {
  const lines = Array.from({ length: 40 }, (_, i) => longer(i / 40, i / 40))
  expect(placeNames([end('layer 1', 0.5)], plot, lines)[0]!.nameY).toBe(plot.yOf(0.5))
})
