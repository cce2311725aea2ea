// A number with a sign of percent or of a currency beside it. Other units are not guessed: “12 kg” is a text.
import { type NumberFormat, readNumber } from './numbers'

export interface Quantity {
  /** As it is written there: “12.5 %” is 12.5. */
  value: number
  /** “%”, “€”; empty: none. */
  unit: string
}

const BEFORE = /^([-+−]?)\s*([%\p{Sc}])\s*(.*\d.*)$/u
const BEHIND = /^(.*\d.*?)\s*([%\p{Sc}])$/u
/** As bookkeepers write what is owed. */
const OWED = /^\((.*\p{Sc}.*)\)$/u

/** @returns undefined where it is no number */
export function readQuantity(cell: string, format: NumberFormat): Quantity | undefined {
  const plain = readNumber(cell, format)
  if (plain !== undefined) return { value: plain, unit: '' }
  const { bare, unit } = partsOf(cell)
  const value = unit === '' ? undefined : readNumber(bare, format)
  return value === undefined ? undefined : { value, unit }
}

/** What is left of a cell without the sign. */
export function bareNumber(cell: string): string {
  return partsOf(cell).bare
}

function partsOf(cell: string): { bare: string; unit: string } {
  const trimmed = cell.trim()
  const [, owed] = OWED.exec(trimmed) ?? []
  if (owed !== undefined) {
    const { bare, unit } = partsOf(owed)
    return { bare: `-${bare}`, unit }
  }
  const [, sign = '', before, after = ''] = BEFORE.exec(trimmed) ?? []
  if (before) return { bare: sign + after, unit: before }
  const [, front = '', behind = ''] = BEHIND.exec(trimmed) ?? []
  return behind ? { bare: front, unit: behind } : { bare: cell, unit: '' }
}
