// The end of an axis that does not jump with every report: it stays while what it holds still fills most of it.

const LEAST_FILLED = 0.6

/** @param before where the axis ended last; none: there was no axis */
export function steady(limit: number, before: number | undefined): number {
  return before !== undefined && limit <= before && limit > LEAST_FILLED * before ? before : limit
}
