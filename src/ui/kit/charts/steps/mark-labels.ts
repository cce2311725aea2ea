// Where the names of the visitor's changes stand above a chart: the newest always, older ones where there is room.

export interface PlacedLabel {
  /** Left end of the text. */
  left: number
  /** 0 is the top row. */
  row: number
}

const ROWS = 2
const GAP = 8

/**
 * @param xs pixel positions, oldest first
 * @param widths of the texts
 * @param right where text has to end
 * @returns undefined where there is no room
 */
export function placeMarkLabels(
  xs: readonly number[],
  widths: readonly number[],
  right: number,
): (PlacedLabel | undefined)[] {
  const taken: { row: number; from: number; to: number }[] = []
  const placed: (PlacedLabel | undefined)[] = xs.map(() => undefined)
  for (let i = xs.length - 1; i >= 0; i--) {
    const [x, width] = [xs[i]!, widths[i]!]
    const left = leftEnd(x, width, right)
    const isFree = (row: number) =>
      taken.every((other) => other.row !== row || left + width + GAP <= other.from || left >= other.to + GAP)
    const row = Array.from({ length: ROWS }, (_, r) => r).find(isFree)
    if (row === undefined) continue
    taken.push({ row, from: left, to: left + width })
    placed[i] = { left, row }
  }
  return placed
}

/** To the right of its line, or to the left where it would run out of the chart; across it where both would. */
function leftEnd(x: number, width: number, right: number): number {
  if (x + GAP / 2 + width <= right) return x + GAP / 2
  if (x - GAP / 2 - width >= 0) return x - GAP / 2 - width
  return Math.max(0, right - width)
}
