/** A whole number as English writes it: "1,195". `toLocaleString` costs its first caller 35 ms of a cold load. */
export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** "1 step", "1,195 steps". */
export function counted(count: number, noun: string): string {
  return `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/**
 * "1.12·10⁻⁵", "10⁶", "−2·10⁶": the page's one spelling of what has too many zeros, which its fields can read. Never read
 * back on the way: the largest of all, rounded up, would be none any more.
 */
export function withPower(value: number, decimals = 2): string {
  const [mantissa, exponent] = value.toExponential(decimals).split('e') as [string, string]
  const power = `10${raised(Number(exponent))}`
  const factor = Number(mantissa)
  return Math.abs(factor) === 1 ? signed(`${factor < 0 ? '-' : ''}${power}`) : signed(`${factor}·${power}`)
}

/** With a true minus sign, which is as wide as a digit. */
export function signed(number: number | string): string {
  return String(number).replace('-', '−')
}

function raised(exponent: number): string {
  const digits = [...String(Math.abs(exponent))].map((digit) => RAISED[Number(digit)])
  return `${exponent < 0 ? '⁻' : ''}${digits.join('')}`
}
