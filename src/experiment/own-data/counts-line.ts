// The line with which tables of scikit-learn begin: "150,4,setosa,versicolor,virginica" are the rows, the inputs and the kinds.
import { formatCount } from '../../catalog/number-text'

/** Without it, and with the kinds by their names; as they are where the first line is none. */
export function withoutCounts(cells: readonly string[][], remarks: string[]): readonly string[][] {
  const [first = [], ...rows] = cells
  const [count, inputs, ...kinds] = first.map((cell) => cell.trim())
  const isCounted = count === String(rows.length) && rows.every(({ length }) => String(length - 1) === inputs)
  if (!isCounted) return cells
  const kindOf = (row: readonly string[]) => {
    const cell = row.at(-1)?.trim() ?? ''
    return /^\d+$/.test(cell) ? kinds[Number(cell)] : undefined
  }
  const areNamed = kinds.length > 0 && rows.every((row) => kindOf(row) !== undefined)
  remarks.push(
    `Its first line counts ${formatCount(rows.length)} rows${areNamed ? ` and names the kinds: ${kinds.join(', ')}` : ''}.`,
  )
  return areNamed ? rows.map((row) => [...row.slice(0, -1), kindOf(row)!]) : rows
}
