// The networks of one number in words: for the button over them, and as cells of a table.
import { formatLoss } from '../../format'
import type { NetworkLosses } from '../axes/loss-top'
import type { TableFrame } from '../table/table-frame'
import { mainFound, type RungPoint, type RungsFrame } from './rungs-frame'

/** @param name of the number, with what it counts */
export function rungWords(name: string, point: RungPoint): string {
  const { trainingLoss, validationLoss, hasDiverged } = mainFound(point)
  if (hasDiverged) return `${name}: diverged`
  const validation = validationLoss === null ? '' : `validation loss ${formatLoss(validationLoss)}, `
  return `${name}: ${validation}training loss ${formatLoss(trainingLoss)}`
}

/**
 * A row for each number.
 *
 * @param columns before the losses
 * @param cellsOf what stands in them
 */
export function rungsTable<Point extends RungPoint>(
  { points, hasPenalised }: RungsFrame<Point>,
  columns: readonly string[],
  cellsOf: (point: Point) => string[],
): TableFrame {
  const kinds = hasPenalised ? ['with the penalty', 'without'] : ['without a penalty']
  return {
    columns: [...columns, ...kinds.flatMap((kind) => [`training, ${kind}`, `validation, ${kind}`])],
    rows: points.map((point) => ({
      key: String(point.value),
      cells: [
        ...cellsOf(point),
        ...(point.penalised ? lossCells(point.penalised) : []),
        ...lossCells(point.plain),
      ],
    })),
  }
}

function lossCells({ trainingLoss, validationLoss, hasDiverged }: NetworkLosses): string[] {
  if (hasDiverged) return ['diverged', formatLoss(undefined)]
  return [formatLoss(trainingLoss), formatLoss(validationLoss ?? undefined)]
}
