import { expect, it } from 'vitest'
import { columnAt, rowWidth } from '../../protocol/metrics'
import { History } from '../history'
import { measured } from './measured'

function historyOf(rows: Partial<Record<keyof typeof columnAt, number>>[]): History {
  const history = new History()
  for (const row of rows) {
    const flat = new Float64Array(rowWidth(2))
    for (const [name, value] of Object.entries(row)) flat[columnAt[name as keyof typeof columnAt]] = value
    flat.set([3, 4], rowWidth(0))
    history.append(flat, flat.length)
  }
  return history
}

const nothing = { validationLoss: Number.NaN, accuracy: Number.NaN, validationAccuracy: Number.NaN }

it('each measured step is a row, each figure of evaluation mode a column, layer by layer at the end', () => {
  const { columns, rows } = measured(
    historyOf([
      { step: 0, dataLoss: 0.7, validationLoss: 0.8 },
      { step: 10, dataLoss: 0.5, validationLoss: 0.6 },
    ]),
  )
  expect(columns).toEqual([
    'step',
    'dataLoss',
    'validationLoss',
    'accuracy',
    'validationAccuracy',
    'penalty',
    'objective',
    'lambda',
    'weightNorm',
    'exactZeros',
    'largestWeight',
    'layerNorm1',
    'layerNorm2',
  ])
  expect(rows.map((row) => row.slice(0, 3))).toEqual([
    [0, 0.7, 0.8],
    [10, 0.5, 0.6],
  ])
  expect(rows[1]?.slice(-2)).toEqual([3, 4])
})

it('no column of figures that there are none of, and no row that overflowed', () => {
  const { columns, rows } = measured(
    historyOf([
      { step: 0, dataLoss: 0.7, ...nothing },
      { step: 1, dataLoss: Number.POSITIVE_INFINITY, ...nothing },
    ]),
  )
  expect(columns).not.toContain('validationLoss')
  expect(columns).not.toContain('accuracy')
  expect(rows).toHaveLength(1)
  expect(rows.flat().every(Number.isFinite)).toBe(true)
})

it('nothing measured is an empty table', () => {
  expect(measured(new History()).rows).toEqual([])
})
