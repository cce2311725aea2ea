import { expect, test } from 'vitest'
import { tableText } from './table-text'

const table = {
  columns: ['step', 'loss', 'right', 'λ', 'changed'],
  rows: [
    { key: '1', cells: ['1,200', '0.331', '75 %', '10⁻³', 'λ 0 → 0.01, L2'] },
    { key: '2', cells: ['−3', '1.2·10⁹', '–', '0', '=1+1'] },
  ],
}

test('a file has plain figures, and texts that no spreadsheet computes', () => {
  expect(tableText(table, ',')).toBe(
    'step,loss,right,λ,changed\r\n1200,0.331,0.75,0.001,"λ 0 → 0.01, L2"\r\n-3,1200000000,,0,"\'=1+1"',
  )
})

test('the clipboard has tabs', () => {
  expect(tableText(table, '\t').split('\r\n')[1]).toBe('1200\t0.331\t0.75\t0.001\tλ 0 → 0.01, L2')
})
