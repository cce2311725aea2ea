import { expect, test } from 'vitest'
import { loadedSession } from '../../../session/testing/fake-session'
import type { EveryLambdaReport, RungReport } from '../shared/wire'
import { ladderFrame } from './ladder-frame'
import { ladderTable } from './ladder-table'

const rung = (more: Partial<RungReport>): RungReport => ({
  trainingLoss: 0.2,
  validationLoss: 0.6,
  exactZeros: 3,
  layerNorms: [2, 1],
  inputs: [1.5, 0.5],
  hasDiverged: false,
  ...more,
})

const report: EveryLambdaReport = {
  run: 1,
  step: 40,
  values: [0, 0.01, 10],
  rungs: [
    rung({}),
    rung({ validationLoss: 0.4, exactZeros: 12 }),
    rung({ hasDiverged: true, layerNorms: [9e9, 1] }),
  ],
}

test('losses, norms and weights against λ; what has diverged stretches no axis', async () => {
  const { session, state } = await loadedSession()
  const frame = ladderFrame(report, state())
  expect(frame.points.map(({ position, nonZero }) => [position, nonZero])).toEqual([
    [0, 9],
    [81, 0],
    [141, 9],
  ])
  expect(frame.lowest?.value).toBe(0.01)
  expect(frame.layers.lines.map(({ name }) => name)).toEqual(['layer 1', 'output'])
  expect(frame.layers.axis.max).toBe(2)
  expect(frame.inputs.lines[0]).toEqual({ name: 'a', values: [1.5, 1.5, Number.NaN] })
  expect(frame.isLinear).toBe(false)
  session.end()
})

test('the table has a row for each λ', async () => {
  const { session, state } = await loadedSession()
  const { columns, rows } = ladderTable(ladderFrame(report, state()))
  expect(columns).toEqual(['λ', 'training', 'validation', 'non-zero', 'layer 1', 'output', 'a', 'b'])
  expect(rows[1]?.cells).toEqual(['0.01', '0.200', '0.400', '0', '2', '1', '1.5', '0.5'])
  expect(rows[2]?.cells.slice(0, 3)).toEqual(['10', 'diverged', '–'])
  session.end()
})
