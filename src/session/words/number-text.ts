// Numbers as sentences and marks write them.
import { formatCount, shortExponent } from '../../experiment/format-count'

/** Three significant digits, no trailing zeros: 0.01, 0.333; what is under 0.0001 as 1.58e-6. */
export function shortNumber(value: number): string {
  const size = Math.abs(value)
  if (size > 0 && (size < 1e-4 || size >= 1e21)) return shortExponent(value)
  return String(Number(value.toPrecision(3)))
}

/** For a sentence: grouped where it is large, and no exponent but of what nobody can read. */
export function plainNumber(value: number): string {
  const size = Math.abs(value)
  if (size >= 1e15) return shortExponent(value)
  return size >= 1000 ? formatCount(Math.round(value)) : String(Number(value.toPrecision(3)))
}
