// The run so far as a table for spreadsheets and programs. Fetched when it is first saved.
import Papa from 'papaparse'
import type { Measured } from '../../../../session/page/measured'
import type { Mark } from '../../../../session/state'

/** Each measured step a row, in the figures of `overfitLab.history()` at full precision, and what was changed there. */
export function historyFile({ columns, rows }: Measured, marks: readonly Mark[]): string {
  const changes = new Map<number, string[]>()
  for (const { step, label } of marks) changes.set(step, [...(changes.get(step) ?? []), label])
  const at = columns.indexOf('step')
  return Papa.unparse({
    fields: [...columns, 'changed'],
    data: rows.map((row) => [...row, changes.get(row[at] as number)?.join('; ') ?? '']),
  })
}
