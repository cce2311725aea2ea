import { expect, test } from 'vitest'
import { fakePin } from '../../../session/testing/fake-pin'
import { pinRows, pinTable } from './pin-table'

const at = (lambda: number, validationLoss: number, right = 0.75) =>
  fakePin({
    experiment: { penalty: { kind: 'l2', lambda } },
    latest: { dataLoss: 0.1, validationLoss, accuracy: 1, validationAccuracy: right },
  })

const bestIn = (rows: ReturnType<typeof pinRows>) =>
  Object.fromEntries(rows.map(({ name, cells }) => [name, cells.findIndex(({ isBest }) => isBest)]))

test('what differs, then what was measured; the better of what new points say is marked', () => {
  const rows = pinRows([at(0, 5.4), at(0.01, 0.484, 0.8)])
  expect(rows.map(({ name, cells }) => [name, ...cells.map(({ text }) => text)])).toEqual([
    ['λ', '0', '0.01'],
    ['training loss', '0.100', '0.100'],
    ['validation loss', '5.400', '0.484'],
    ['training right', '100 %', '100 %'],
    ['validation right', '75 %', '80 %'],
    ['norm of all weights', '3', '3'],
    ['exact zeros', '0', '0'],
  ])
  expect(bestIn(rows)).toMatchObject({ 'training loss': -1, 'validation loss': 1, 'validation right': 1 })
  expect(rows.find(({ name }) => name === 'validation loss')?.cells[1]?.value).toBe(0.484)
})

test('nothing is better that reads the same, is of other points, or has diverged', () => {
  expect(bestIn(pinRows([at(0, 0.50001), at(1, 0.50002)]))).toMatchObject({ 'validation loss': -1 })
  const others = { ...fakePin({ newRows: 50, latest: { validationLoss: 0.1 } }) }
  expect(bestIn(pinRows([at(0, 0.5), others]))).toMatchObject({ 'validation loss': -1 })
  const lost = { ...at(1, 0.1), divergedAt: 900 }
  expect(bestIn(pinRows([at(0, 0.5), at(0.1, 0.6), lost]))).toMatchObject({ 'validation loss': 0 })
})

test('all but one right is not all', () => {
  const [, , row] = pinRows([fakePin({ rows: 300, latest: { accuracy: 299 / 300 } })])
  expect(row?.name).toBe('norm of all weights')
  expect(pinRows([fakePin({ rows: 300, latest: { accuracy: 299 / 300 } })])[1]?.cells[0]?.text).toBe('> 99 %')
})

test('it is taken along with the names of all', () => {
  const { columns, rows } = pinTable([{ ...at(0, 1), letter: 'A', name: 'λ = 0' }])
  expect(columns).toEqual(['', 'A: λ = 0'])
  expect(rows.every(({ cells }) => cells.length === columns.length)).toBe(true)
})
