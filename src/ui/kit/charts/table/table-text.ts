// A chart's table for spreadsheets and programs. Fetched when one is first taken along.
import Papa from 'papaparse'
import { NO_NUMBER } from '../../format'
import { parseNumber } from '../../parse-number'
import type { TableFrame } from './table-frame'

/** Parted by commas for a file, by tabs for the clipboard: that is what spreadsheets take. */
export function tableText({ columns, rows }: TableFrame, delimiter: ',' | '\t'): string {
  const data = rows.map(({ cells }) => cells.map(plainCell))
  // A name may be the visitor's own: no spreadsheet shall compute it.
  return Papa.unparse({ fields: columns, data }, { delimiter, escapeFormulae: /^[=+@\t\r]|^-(?![\d.])/ })
}

/** A figure as programs write it: 0.001 for “10⁻³”, 0.75 for “75 %”, nothing where there is none. */
function plainCell(text: string): string | number {
  if (text === NO_NUMBER) return ''
  const [, percent] = /^([\d.,]+) %$/.exec(text) ?? []
  const share = percent === undefined ? undefined : parseNumber(percent)
  if (share !== undefined) return share / 100
  return parseNumber(text) ?? text
}
