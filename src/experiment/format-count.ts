/** A whole number as English writes it: "1,195". `toLocaleString` costs its first caller 35 ms of a cold load. */
export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** "1 step", "1,195 steps". */
export function counted(count: number, noun: string): string {
  return `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`
}

/** "1.12e-5", "2e6". Never read back on the way: the largest of all, rounded up, would be none any more. */
export function shortExponent(value: number): string {
  const [mantissa, exponent] = value.toExponential(2).split('e') as [string, string]
  return `${Number(mantissa)}e${exponent.replace('+', '')}`
}
