/** A whole number as English writes it: "1,195". `toLocaleString` costs its first caller 35 ms of a cold load. */
export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** "1 step", "1,195 steps". */
export function counted(count: number, noun: string): string {
  return `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`
}
