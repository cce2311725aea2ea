// Numbers as sentences and marks write them.

/** Three significant digits, no trailing zeros: 0.01, 0.333; what is under 0.0001 as 1.58e-6. */
export function shortNumber(value: number): string {
  if (value !== 0 && Math.abs(value) < 1e-4) return Number(value.toPrecision(3)).toExponential()
  return String(Number(value.toPrecision(3)))
}
