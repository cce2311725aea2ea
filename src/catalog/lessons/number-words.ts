// Numbers as lessons say them: rounded, never cut, and always of what was measured.

/** Smaller than this, digits say nothing. */
const HARDLY_ANYTHING = 0.0001

/** A loss or a norm, at least 0: two decimals where that says something, else two digits. */
export function say(value: number): string {
  if (value < HARDLY_ANYTHING) return `under ${HARDLY_ANYTHING}`
  return value < 0.1 ? value.toPrecision(2) : value.toFixed(2)
}

const MOST_DIGITS = 6

/** A number beside the limit that it is measured by: so many decimals that it never looks like the limit and is not. */
export function beside(value: number, limit: number, decimals: number): string {
  const isClear = value === limit || value.toFixed(decimals) !== limit.toFixed(decimals)
  return isClear || decimals === MOST_DIGITS ? value.toFixed(decimals) : beside(value, limit, decimals + 1)
}

/** A loss as `say` has it, with more digits where it would look like the limit that it was to stay under. */
export function sayBeside(value: number, limit: number): string {
  const said = say(value)
  return said === say(limit) ? beside(value, limit, 3) : said
}

/** So many of a hundred, or of all where they are fewer. @param share 0 … 1 */
export function outOf(share: number, rows: number): string {
  const total = Math.min(rows, 100)
  return `${Math.round(share * total)} of ${total}`
}

/** @param share 0 … 1 */
export function percent(share: number): string {
  return `${Math.round(100 * share)} %`
}
