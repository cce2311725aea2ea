// The histogram as a table: each bin, what is exactly zero between them, and the tails.
import { formatCount, signed } from '../../../../catalog/number-text'
import type { TableFrame, TableRow } from '../table/table-frame'
import { BINS_A_SIDE, edgesOf, type Histogram } from './histogram'
import type { HistogramFrame } from './histogram-frame'

export function histogramTable({ now, ghost, limit }: HistogramFrame): TableFrame {
  const shown = [now, ghost?.histogram].filter((histogram) => histogram !== undefined)
  const row = (name: string, countOf: (histogram: Histogram) => number): TableRow => {
    return { key: name, cells: [name, ...shown.map((histogram) => formatCount(countOf(histogram)))] }
  }
  const bins = (from: number) =>
    Array.from({ length: BINS_A_SIDE }, (_, i) =>
      row(
        edgesOf(from + i, limit)
          .map(signed)
          .join(' to '),
        ({ counts }) => counts[from + i]!,
      ),
    )
  return {
    columns: ['weight', 'count', ...(ghost ? [ghost.label] : [])],
    rows: now
      ? [
          row(`below ${signed(-limit)}`, ({ below }) => below),
          ...bins(0),
          row('exactly zero', ({ zeros }) => zeros),
          ...bins(BINS_A_SIDE),
          row(`above ${signed(limit)}`, ({ above }) => above),
        ]
      : [],
  }
}
