// The run so far as a table for spreadsheets and programs. Fetched when it is first saved.
import Papa from 'papaparse'
import type { Measured } from '../../../../session/page/measured'
import type { Mark } from '../../../../session/state'
import { changesAt } from '../../../kit/charts/table/table-frame'

/**
 * Each measured step a row, in the figures of `overfitLab.history()` at full precision, and what was changed there: in the
 * row before, where the step itself has none any more.
 */
export function historyFile({ columns, rows }: Measured, marks: readonly Mark[]): string {
  const at = columns.indexOf('step')
  // Of each mark once: a long run has ten thousand rows.
  const places = new Map(marks.map(({ step }) => [step, rows.findLastIndex((row) => row[at]! <= step)]))
  const indexAt = (step: number) => Math.max(places.get(step) ?? 0, 0)
  return Papa.unparse({
    fields: [...columns, 'changed'],
    data: rows.map((row, i) => [...row, changesAt({ indexAt }, i, marks)]),
  })
}
