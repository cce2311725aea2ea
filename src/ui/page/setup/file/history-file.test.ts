import Papa from 'papaparse'
import { expect, it } from 'vitest'
import type { Measured } from '../../../../session/page/measured'
import { historyFile } from './history-file'

const measured: Measured = {
  columns: ['step', 'dataLoss', 'lambda'],
  rows: [
    [0, 1 / 3, 0],
    [10, 5e-324, 0.01],
    [2000, 1.7e308, 0.1 + 0.2],
  ],
}
const read = (text: string) => Papa.parse<Record<string, string>>(text, { header: true })

it('every digit comes back', () => {
  const { data, errors } = read(historyFile(measured, []))
  expect(errors).toEqual([])
  expect(data.map(({ step, dataLoss, lambda }) => [step, dataLoss, lambda].map(Number))).toEqual(
    measured.rows,
  )
})

it('what was changed stands at its step, several things in one cell', () => {
  const marks = [
    { step: 10, label: 'λ 0 → 0.01' },
    { step: 10, label: 'dropout 0 → 0.5, "half"' },
  ]
  const { data } = read(historyFile(measured, marks))
  expect(data.map(({ changed }) => changed)).toEqual(['', 'λ 0 → 0.01; dropout 0 → 0.5, "half"', ''])
})

it('what was changed at a step that is thinned out, or overflowed, stands in the row before', () => {
  const marks = [
    { step: 9, label: 'λ 0 → 0.01' },
    { step: 1999, label: 'η 0.1 → 0.01' },
    { step: 5000, label: 'dropout 0 → 0.5' },
  ]
  const { data } = read(historyFile(measured, marks))
  expect(data.map(({ changed }) => changed)).toEqual(['λ 0 → 0.01', 'η 0.1 → 0.01', 'dropout 0 → 0.5'])
})
