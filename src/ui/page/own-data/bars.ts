// A histogram of a column: how high each bar is, as a share of the highest.
import type { Column } from '../../../experiment/own-data/columns'

const BARS = 14

/** As many bars as there are values, where those are few. */
export function barsOf({ values, min = 0, max = 0, distinct }: Column): number[] {
  const count = Math.max(1, Math.min(BARS, distinct))
  const bars = new Array<number>(count).fill(0)
  for (const value of values) {
    if (typeof value !== 'number') continue
    const share = max > min ? (value - min) / (max - min) : 0
    bars[Math.min(count - 1, Math.floor(share * count))]! += 1
  }
  const most = bars.reduce((a, b) => Math.max(a, b), 1)
  return bars.map((bar) => bar / most)
}
