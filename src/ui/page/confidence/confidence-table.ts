// The view of confidence as two tables: the bins of confidence, and the bins of the margin.
import { formatCount, signed } from '../../../catalog/number-text'
import { MARGIN_BINS_A_SIDE } from '../../../session/confidence/margins'
import { CONFIDENCE_BINS } from '../../../session/confidence/reliability'
import type { TableFrame } from '../../kit/charts/table/table-frame'
import { formatLoss } from '../../kit/format'
import type { ConfidenceFrame, Freshness } from './confidence-frame'

export function reliabilityTable({ bins }: Freshness): TableFrame {
  return {
    columns: ['confidence', 'points', 'mean confidence', 'share right'],
    rows: bins.map(({ at, rows, meanConfidence, accuracy }) => {
      const name = `${percent(at)} to ${percent(at + 1)} %`
      return { key: name, cells: [name, formatCount(rows), formatLoss(meanConfidence), formatLoss(accuracy)] }
    }),
  }
}

function percent(edge: number): number {
  return (100 * edge) / CONFIDENCE_BINS
}

export function marginsTable({ margins: { training, validation } }: ConfidenceFrame): TableFrame {
  const shown = validation ? [training, validation] : [training]
  return {
    columns: ['margin', 'training', ...(validation ? ['validation'] : [])],
    rows: Array.from(training.counts, (_, i) => {
      const name = binName(i, training.limit)
      return { key: name, cells: [name, ...shown.map(({ counts }) => formatCount(counts[i]!))] }
    }),
  }
}

/** The end bins hold what lies beyond them. */
function binName(i: number, limit: number): string {
  const edge = (at: number) =>
    signed(Number((((at - MARGIN_BINS_A_SIDE) * limit) / MARGIN_BINS_A_SIDE).toPrecision(9)))
  if (i === 0) return `below ${edge(1)}`
  const last = 2 * MARGIN_BINS_A_SIDE - 1
  return i === last ? `above ${edge(last)}` : `${edge(i)} to ${edge(i + 1)}`
}
