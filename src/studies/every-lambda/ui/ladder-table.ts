// The ladder as a table: a row for each λ.
import { formatCount } from '../../../catalog/number-text'
import type { TableFrame } from '../../../ui/kit/charts/table/table-frame'
import { formatLoss, formatSignificant, NO_NUMBER } from '../../../ui/kit/format'
import type { LadderFrame } from './ladder-frame'

export function ladderTable({ points, layers, inputs, isLinear }: LadderFrame): TableFrame {
  // Of one layer with one weight each, the weights say it all.
  const lines = [...(isLinear ? [] : layers.lines), ...inputs.lines]
  return {
    columns: ['λ', 'training', 'validation', 'non-zero', ...lines.map(({ name }) => name)],
    rows: points.map(({ value, trainingLoss, validationLoss, nonZero, hasDiverged }, k) => ({
      key: String(value),
      cells: hasDiverged
        ? [formatSignificant(value), 'diverged', ...[...lines, 0, 0].map(() => NO_NUMBER)]
        : [
            formatSignificant(value),
            formatLoss(trainingLoss),
            formatLoss(validationLoss ?? undefined),
            formatCount(nonZero),
            ...lines.map(({ values }) => formatSignificant(values[k])),
          ],
    })),
  }
}
