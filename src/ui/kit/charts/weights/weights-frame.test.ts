import { expect, test } from 'vitest'
import type { Ghost } from '../../../../session/state'
import { chartSession, historyOf } from '../testing/chart-session'
import { weightsFrame } from './weights-frame'

const rows = Array.from({ length: 600 }, (_, i) => ({ weightNorm: 5, norms: [3, 4 * Math.sin(i), i / 200] }))

test('a line for each layer, named at its end, thinned', () => {
  const { points, layers, ends, values } = weightsFrame(chartSession(historyOf(rows)))
  expect(layers).toBe(3)
  expect(points.length).toBeLessThanOrEqual(400)
  expect(ends.map(({ label }) => label)).toEqual(['layer 1', 'layer 2', 'output'])
  expect(values.max).toBe(4)
})

test('beside the run before, its total and the total now', () => {
  const ghost = { label: 'before', step: 99, history: historyOf(rows.slice(0, 100)) } as Ghost
  const { ends, values } = weightsFrame(chartSession(historyOf(rows), { ghost }))
  expect(ends.slice(3).map(({ tone, value }) => [tone, value])).toEqual([
    ['total', 5],
    ['ghost', 5],
  ])
  expect(values.max).toBeGreaterThanOrEqual(5)
})

test('a model of one layer has one line, with or without a run before', () => {
  const single = historyOf([{ weightNorm: 2, norms: [2] }])
  const ghost = { label: 'before', step: 0, history: single } as Ghost
  expect(weightsFrame(chartSession(single, { ghost })).ends.map(({ label }) => label)).toEqual([
    'weights',
    'before',
  ])
})
