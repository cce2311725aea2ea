// Networks of every number of points as a table: a row for each number.
import { formatCount } from '../../../catalog/number-text'
import type { TableFrame } from '../../../ui/kit/charts/table/table-frame'
import { formatLoss } from '../../../ui/kit/format'
import type { CountFound } from '../shared/wire'
import type { CountFrame } from './count-frame'

export function countTable({ points, hasPenalised }: CountFrame): TableFrame {
  const kinds = hasPenalised ? ['with the penalty', 'without'] : ['without a penalty']
  return {
    columns: ['training points', ...kinds.flatMap((kind) => [`training, ${kind}`, `validation, ${kind}`])],
    rows: points.map(({ count, plain, penalised }) => ({
      key: String(count),
      cells: [formatCount(count), ...(penalised ? losses(penalised) : []), ...losses(plain)],
    })),
  }
}

function losses({ trainingLoss, validationLoss, hasDiverged }: CountFound): string[] {
  if (hasDiverged) return ['diverged', formatLoss(undefined)]
  return [formatLoss(trainingLoss), formatLoss(validationLoss ?? undefined)]
}
