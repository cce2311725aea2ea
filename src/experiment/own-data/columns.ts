// What each column of a table holds: numbers, yes and no, or texts of some kinds; and what is missing.
import { isMissing } from './numbers'
import { type Quantity, readQuantity } from './quantity'
import type { Table } from './table-format'

export type ColumnType = 'number' | 'yes-no' | 'text'

export interface Kind {
  name: string
  count: number
}

export interface Column {
  name: string
  type: ColumnType
  /** A number or a text for each row; undefined where it is missing. */
  values: readonly (number | string | undefined)[]
  missing: number
  /** Of texts, yes and no: the most frequent first. Of numbers: none. */
  kinds: readonly Kind[]
  /** Of numbers. */
  min?: number
  max?: number
  /** Of numbers: what stands beside each of them, “%” or “€”; the number is as it is written there. */
  unit?: string
  /** How many different values there are, `MANY` for more. */
  distinct: number
  /** It numbers the rows. */
  isIndex: boolean
}

/** So many different numbers are not counted further. */
export const MANY = 1000

const yesNo = new Set(['t', 'f', 'true', 'false', 'yes', 'no', 'y', 'n'])
const INDEX_NAME = /^(column 1|id|index|idx|nr|no\.?|row|rownames|unnamed.*|x|#|obs)$/i

/** @param asked types that are not to be guessed */
export function describeColumns(table: Table, asked: Readonly<Record<string, ColumnType>> = {}): Column[] {
  return table.names.map((name, i) => columnOf(table, name, i, asked[name]))
}

function columnOf({ rows, format }: Table, name: string, at: number, asked: ColumnType | undefined): Column {
  const cells = rows.map((row) => row[at] ?? '')
  const present = cells.filter((cell) => !isMissing(cell))
  const numbers = asked === 'text' ? undefined : numbersOf(cells, (cell) => readQuantity(cell, format))
  const missing = cells.length - present.length
  if (numbers && present.length > 0) return numberColumn(name, numbers, missing, at)
  const kinds = kindsOf(present)
  const isYesNo = kinds.length <= 2 && kinds.every((kind) => yesNo.has(kind.name.toLowerCase()))
  return {
    name,
    type: isYesNo && kinds.length > 0 ? 'yes-no' : 'text',
    values: cells.map((cell) => (isMissing(cell) ? undefined : cell)),
    missing,
    kinds,
    distinct: kinds.length,
    isIndex: false,
  }
}

interface Numbers {
  values: readonly (number | undefined)[]
  unit?: string
}

/** Undefined where one is no number, or in another unit; 0 needs none. */
function numbersOf(
  cells: readonly string[],
  read: (cell: string) => Quantity | undefined,
): Numbers | undefined {
  const values: (number | undefined)[] = []
  let unit: string | undefined
  for (const cell of cells) {
    if (isMissing(cell)) {
      values.push(undefined)
      continue
    }
    const quantity = read(cell)
    if (!quantity) return undefined
    const isPlainZero = quantity.value === 0 && quantity.unit === ''
    if (!isPlainZero && quantity.unit !== (unit ?? quantity.unit)) return undefined
    if (!isPlainZero) unit = quantity.unit
    values.push(quantity.value)
  }
  return { values, ...(unit && { unit }) }
}

function numberColumn(name: string, { values, unit }: Numbers, missing: number, at: number): Column {
  let [min, max] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const value of values) {
    if (value === undefined) continue
    min = Math.min(min, value)
    max = Math.max(max, value)
  }
  const distinct = distinctIn(values)
  const isIndex = INDEX_NAME.test(name) && (at === 0 || /^(id|index|idx)$/i.test(name)) && isCounting(values)
  return {
    name,
    type: 'number',
    values,
    missing,
    kinds: [],
    min,
    max,
    ...(unit && { unit }),
    distinct,
    isIndex,
  }
}

function distinctIn(values: readonly (number | undefined)[]): number {
  const found = new Set<number>()
  for (const value of values) {
    if (value === undefined) continue
    found.add(value)
    if (found.size === MANY) break
  }
  return found.size
}

function isCounting(values: readonly (number | undefined)[]): boolean {
  const [first] = values
  return values.length > 1 && (first === 0 || first === 1) && values.every((value, i) => value === first + i)
}

function kindsOf(cells: readonly string[]): Kind[] {
  const counts = new Map<string, number>()
  for (const cell of cells) counts.set(cell, (counts.get(cell) ?? 0) + 1)
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
}
