// Splits that stand side by side, x_train · y_train · x_test · y_test, put under each other, with a column that says which.
import { splitOf } from './split-words'
import type { Table } from './table-format'

interface Part {
  /** Without the word of its split. */
  stem: string
  split: string
}

export function longForm(table: Table): Table {
  const parts = table.names.map(partOf)
  const splits = [...new Set(parts.map((part) => part?.split))]
  const stems = [...new Set(parts.map((part) => part?.stem))]
  const isWide =
    parts.every((part) => part !== undefined) &&
    splits.length > 1 &&
    splits.length * stems.length === table.names.length
  if (!isWide) return table
  const rows = splits.flatMap((split) => {
    const columns = stems.map((stem) =>
      parts.findIndex((part) => part?.stem === stem && part.split === split),
    )
    const own = table.rows.map((row) => columns.map((column) => row[column] ?? ''))
    // A split that is shorter than another has nothing there.
    return own.filter((row) => row.some((cell) => cell !== '')).map((row) => [...row, split as string])
  })
  const remark = `${splits.length} splits stood side by side: they now stand under each other.`
  return { ...table, names: [...(stems as string[]), 'split'], rows, remarks: [...table.remarks, remark] }
}

function partOf(name: string): Part | undefined {
  const [, stem = '', last = ''] = /^(.+)[_. -]([a-z]+)$/i.exec(name) ?? []
  if (splitOf(last)) return { stem, split: last }
  const [, first = '', rest = ''] = /^([a-z]+)[_. -](.+)$/i.exec(name) ?? []
  return splitOf(first) ? { stem: rest, split: first } : undefined
}
