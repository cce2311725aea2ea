/** A whole number as English writes it: "1,195". `toLocaleString` costs its first caller 35 ms of a cold load. */
export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** "1 step", "1,195 steps". */
export function counted(count: number, noun: string): string {
  return `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`
}

/** The digits of an exponent. */
export const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/**
 * "1.12·10⁻⁵", "10⁶", "−2·10⁶": the page's one spelling of what has too many zeros, which its fields can read. Never read
 * back on the way: the largest of all, rounded up, would be none any more.
 */
export function withPower(value: number, decimals = 2): string {
  return value === 0 ? '0' : signed(value.toExponential(decimals))
}

/** Three significant digits, as beside the slider and of it in words: "−16.5", "1,430", "0.000112", "1.12·10⁻⁵". */
export function significant(value: number): string {
  const rounded = Number(value.toPrecision(3))
  // Of what is written, or 0.00009999 would be 10⁻⁴ and 0.0001 itself would not.
  const size = Math.abs(rounded)
  if (size === 0) return '0'
  if (size < 1e-4 || size >= 1e6) return withPower(value)
  return signed(size < 1000 ? rounded : formatCount(Math.round(value)))
}

/** For a sentence: grouped where it is large, and no exponent but of what nobody can read. */
export function plainNumber(value: number): string {
  const size = Math.abs(value)
  if (size >= 1e15) return withPower(value)
  return signed(size >= 1000 ? formatCount(Math.round(value)) : Number(value.toPrecision(3)))
}

/** With a true minus sign, which is as wide as a digit, and no exponent in JavaScript's spelling. */
export function signed(number: number | string): string {
  const [mantissa = '', exponent] = String(number).split('e')
  const text = exponent === undefined ? mantissa : timesPower(Number(mantissa), Number(exponent))
  return text.replace('-', '−')
}

function timesPower(factor: number, exponent: number): string {
  const power = `10${raised(exponent)}`
  if (Math.abs(factor) === 1) return `${factor < 0 ? '-' : ''}${power}`
  return `${factor}·${power}`
}

function raised(exponent: number): string {
  const digits = [...String(Math.abs(exponent))].map((digit) => RAISED[Number(digit)])
  return `${exponent < 0 ? '⁻' : ''}${digits.join('')}`
}
