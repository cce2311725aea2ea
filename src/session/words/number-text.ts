// Numbers as sentences and marks write them.
import { formatCount, signed, withPower } from '../../catalog/number-text'

/** Three significant digits, no trailing zeros: 0.01, 0.333; what is under 0.0001 as 1.58·10⁻⁶. */
export function shortNumber(value: number): string {
  const rounded = Number(value.toPrecision(3))
  const size = Math.abs(rounded)
  if (size > 0 && (size < 1e-4 || size >= 1e21)) return withPower(value)
  return signed(rounded)
}

/** For a sentence: grouped where it is large, and no exponent but of what nobody can read. */
export function plainNumber(value: number): string {
  const size = Math.abs(value)
  if (size >= 1e15) return withPower(value)
  return signed(size >= 1000 ? formatCount(Math.round(value)) : Number(value.toPrecision(3)))
}
