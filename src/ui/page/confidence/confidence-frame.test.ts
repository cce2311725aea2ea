import { describe, expect, it, test } from 'vitest'
import type { RunDescription } from '../../../protocol/run-description'
import { chartSession, historyOf } from '../../kit/charts/testing/chart-session'
import { createConfidenceFrames } from './confidence-frame'
import { marginsTable, reliabilityTable } from './confidence-table'
import { whyNoConfidence } from './why-no-confidence'

const points = (targets: number[][]) => ({
  inputs: targets.map(() => [0]),
  targets,
  flipped: targets.map(() => false),
})

const runOf = (training: number[][], validation: number[][], more: Partial<RunDescription> = {}) =>
  ({
    loss: 'bce',
    outputNames: ['y'],
    training: points(training),
    validation: points(validation),
    ...more,
  }) as RunDescription

const seen = (run: RunDescription, values: number[], step = 7) =>
  chartSession(historyOf([]), { run, outputs: { values: Float32Array.from(values), step } })

const half = runOf([[1], [0]], [[1], [1], [0]])

describe('a frame', () => {
  it('judges either split by its own rows', () => {
    const frame = createConfidenceFrames()(seen(half, [2, -3, 4, -1, -5]))!
    expect(frame).toMatchObject({ step: 7, classes: 2 })
    expect(frame.margins.training).toMatchObject({ rows: 2, right: 2 })
    expect(frame.margins.validation).toMatchObject({ rows: 3, right: 2 })
    expect(frame.fresh).toMatchObject({ certainty: { rows: 3, right: 2 }, isOneClass: false })
  })

  it('knows three classes by three outputs', () => {
    const run = runOf([[0, 0, 1]], [[1, 0, 0]], { loss: 'cce', outputNames: ['a', 'b', 'c'] })
    const frame = createConfidenceFrames()(seen(run, [0, 0, 2, 0, 0, 2]))!
    expect(frame.classes).toBe(3)
    expect([frame.margins.training.right, frame.margins.validation?.right]).toEqual([1, 0])
  })

  it('has no new points where none are held back', () => {
    const frame = createConfidenceFrames()(seen(runOf([[1], [0]], []), [2, -3]))!
    expect(frame.fresh).toBeUndefined()
    expect(frame.margins.validation).toBeUndefined()
    expect(marginsTable(frame).columns).toEqual(['margin', 'training'])
  })

  it('sees that new points are of one class', () => {
    const frame = createConfidenceFrames()(seen(runOf([[1], [0]], [[1], [1]]), [2, -3, 1, 1]))!
    expect(frame.fresh?.isOneClass).toBe(true)
  })

  it('is none before anything has come out, nor where outputs are no logits', () => {
    expect(createConfidenceFrames()(chartSession(historyOf([]), { run: half }))).toBeUndefined()
    expect(createConfidenceFrames()(seen({ ...half, loss: 'mse' }, [2, -3, 4, -1, -5]))).toBeUndefined()
  })
})

test('the axis holds still while margins draw together, follows when too little of it is filled, and grows', () => {
  const frameOf = createConfidenceFrames()
  const limitAt = (size: number, run = half) =>
    frameOf(seen(run, [size, -size, size, size, -size]))?.margins.training.limit
  expect([90, 60, 21].map((size) => limitAt(size))).toEqual([100, 100, 100])
  expect([19, 15, 5].map((size) => limitAt(size))).toEqual([20, 20, 20])
  expect(limitAt(70)).toBe(100)
  expect(limitAt(21, { ...half })).toBe(40)
})

test('the shares of both splits are on the axis', () => {
  const { shares, margins } = createConfidenceFrames()(seen(half, [2, 3, 4, -1, -5]))!
  expect(shares.max).toBe(0.6)
  expect([...margins.training.counts].filter((count) => count > 0)).toEqual([1, 1])
})

test('as tables: empty bins of confidence left out, all of the margin, its ends open', () => {
  const frame = createConfidenceFrames()(seen(half, [2, -3, 0, -6, -6]))!
  expect(reliabilityTable(frame.fresh!).rows.map(({ cells }) => cells)).toEqual([
    ['40 to 50 %', '1', '0.500', '0.000'],
    ['90 to 100 %', '2', '0.998', '0.500'],
  ])
  const { columns, rows } = marginsTable(frame)
  expect(columns).toEqual(['margin', 'training', 'validation'])
  expect(rows).toHaveLength(20)
  expect(rows[0]?.cells).toEqual(['below −5.4', '0', '1'])
  expect(rows[9]?.cells).toEqual(['−0.6 to 0', '0', '1'])
  expect(rows[19]?.cells).toEqual(['above 5.4', '0', '1'])
})

test('numbers have no confidence, nor have classes that are trained with the squared error', () => {
  expect(whyNoConfidence({ task: 'regression', loss: 'mse' })).toContain('not with classes')
  expect(whyNoConfidence({ task: 'binary', loss: 'mse' })).toContain('mean squared error')
  expect(whyNoConfidence({ task: 'binary', loss: 'bce' })).toBeUndefined()
  expect(whyNoConfidence({ task: 'multiclass', loss: 'cce' })).toBeUndefined()
})
