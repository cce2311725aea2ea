/** A whole number as English writes it: "1,195". `toLocaleString` costs its first caller 35 ms of a cold load. */
export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',')
}
