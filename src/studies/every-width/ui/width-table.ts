// Networks of every width as a table: a row for each width.
import { formatCount } from '../../../catalog/number-text'
import type { TableFrame } from '../../../ui/kit/charts/table/table-frame'
import { formatLoss } from '../../../ui/kit/format'
import type { WidthFound } from '../shared/wire'
import type { WidthFrame } from './width-frame'

export function widthTable({ points, hasPenalised }: WidthFrame): TableFrame {
  const kinds = hasPenalised ? ['with the penalty', 'without'] : ['without a penalty']
  return {
    columns: [
      'units',
      'parameters',
      ...kinds.flatMap((kind) => [`training, ${kind}`, `validation, ${kind}`]),
    ],
    rows: points.map(({ width, parameters, plain, penalised }) => ({
      key: String(width),
      cells: [
        formatCount(width),
        formatCount(parameters),
        ...(penalised ? losses(penalised) : []),
        ...losses(plain),
      ],
    })),
  }
}

function losses({ trainingLoss, validationLoss, hasDiverged }: WidthFound): string[] {
  if (hasDiverged) return ['diverged', formatLoss(undefined)]
  return [formatLoss(trainingLoss), formatLoss(validationLoss ?? undefined)]
}
