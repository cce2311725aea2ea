import { describe, expect, it, test } from 'vitest'
import type { RunDescription } from '../../../../protocol/run-description'
import { lossTable } from '../loss/loss-table'
import { chartSession, historyOf } from '../testing/chart-session'
import type { Histogram } from '../weights/histogram'
import { histogramOf } from '../weights/histogram'
import { histogramTable } from '../weights/histogram-table'
import { weightsTable } from '../weights/weights-table'
import { tableIndices } from './table-frame'

/** As the schedule has it to step 1200. */
const steps = [...Array(101).keys(), ...Array.from({ length: 110 }, (_, i) => 110 + 10 * i)]
const rows = steps.map((step) => ({
  step,
  dataLoss: 1 / (1 + step),
  validationLoss: 0.5,
  accuracy: 1,
  validationAccuracy: 0.774,
  lambda: step < 600 ? 0 : 0.01,
  weightNorm: 5,
  norms: [3, 4],
}))
const history = historyOf(rows)
const marks = [{ step: 604, label: 'λ 0 → 0.01' }]
const best = { step: 47, validationLoss: 0.4 }

describe('the rows of a table', () => {
  it('are few, round, and denser where the measurements are', () => {
    const indices = tableIndices(history, undefined, [47, 604])
    const shown = indices.map((i) => steps[i])
    expect(shown).toEqual([
      0, 10, 20, 30, 40, 47, 50, 60, 70, 80, 90, 100, 200, 300, 400, 500, 600, 700, 800, 900, 1000, 1100,
      1200,
    ])
  })

  it.each([1, 40, 41, 99, 400, 401, 5000, 20_000])(
    'of %i measurements are never more than a few over forty',
    (count) => {
      const many = historyOf(Array.from({ length: count }, (_, step) => ({ step })))
      const { length } = tableIndices(many, undefined, [3])
      expect(length).toBeLessThanOrEqual(43)
      expect(length).toBeGreaterThanOrEqual(Math.min(count, 16))
    },
  )

  it('zoomed are those that are shown', () => {
    const shown = tableIndices(history, { from: 95, to: 125 }, [47]).map((i) => steps[i])
    expect(shown).toEqual([95, 96, 97, 98, 99, 100, 110, 120])
  })
})

const run = { task: 'binary', validation: { inputs: [[0]] } } as unknown as RunDescription

test('the loss table has what the chart has, and what was changed where', () => {
  const table = lossTable(chartSession(history, { run, marks, best }), { scale: 'linear', style: 'lab' })
  expect(table.columns).toEqual([
    'step',
    'training loss',
    'validation loss',
    'training right',
    'validation right',
    'λ',
    'changed',
  ])
  expect(table.rows.find(({ key }) => key === '600')?.cells).toEqual([
    '600',
    '0.002',
    '0.500',
    '100 %',
    '77 %',
    '0.01',
    'λ 0 → 0.01',
  ])
  expect(table.rows.map(({ key }) => key)).toContain('47')
})

test('a regression without validation rows has a column of losses', () => {
  const unjudged = { task: 'regression', validation: { inputs: [] } } as unknown as RunDescription
  const { columns } = lossTable(chartSession(history, { run: unjudged }), { scale: 'log', style: 'lab' })
  expect(columns).toEqual(['step', 'training loss', 'λ'])
})

test('the weights table has each layer and all together', () => {
  const { columns, rows } = weightsTable(chartSession(history))
  expect(columns).toEqual(['step', 'layer 1', 'output', 'all'])
  expect(rows.at(-1)?.cells).toEqual(['1,200', '3', '4', '5'])
})

test('the histogram table counts every weight once, beside those of the run before', () => {
  const now: Histogram = histogramOf(Float32Array.of(-5, -0.29, 0, 0, 0.015, 0.39, 7, 0), [7, 1], 0.4)
  const frame = {
    limit: 0.4,
    now,
    ghost: { label: 'before', histogram: now },
    values: { min: 0, max: 1, ticks: [] },
  }
  const { columns, rows } = histogramTable(frame)
  expect(columns).toEqual(['weight', 'count', 'before'])
  expect(rows).toHaveLength(43)
  expect(rows.reduce((sum, { cells }) => sum + Number(cells[1]), 0)).toBe(7)
  const filled = rows.filter(({ cells }) => cells[1] !== '0').map(({ cells }) => cells.slice(0, 2))
  expect(filled).toEqual([
    ['below −0.4', '1'],
    ['−0.3 to −0.28', '1'],
    ['exactly zero', '2'],
    ['0 to 0.02', '1'],
    ['0.38 to 0.4', '1'],
    ['above 0.4', '1'],
  ])
})
