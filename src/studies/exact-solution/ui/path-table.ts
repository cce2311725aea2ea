// The path as a table: a row a λ.
import type { LabState } from '../../../session/state'
import type { TableFrame } from '../../../ui/kit/charts/table/table-frame'
import { inputNames } from '../../../ui/kit/charts/weights/input-names'
import { formatLoss, formatSignificant, speakLambda } from '../../../ui/kit/format'
import type { PathPoint } from '../shared/wire'

/** More columns are not read. */
const WEIGHTS = 12

export function pathTable(
  points: readonly PathPoint[],
  state: Pick<LabState, 'run' | 'experiment'>,
): TableFrame {
  const [inputs = 0, outputs = 0] = state.run?.sizes ?? []
  const names = outputs === 1 ? inputNames(state, inputs).slice(0, WEIGHTS) : []
  const hasDegrees = points.some(({ degrees }) => degrees !== undefined)
  return {
    columns: ['λ', 'training', 'validation', 'exactly zero', ...(hasDegrees ? ['degrees'] : []), ...names],
    rows: points.map((point) => ({
      key: String(point.lambda),
      cells: [
        speakLambda(point.lambda),
        formatLoss(point.dataLoss),
        formatLoss(point.validationLoss ?? undefined),
        String(point.exactZeros),
        ...(hasDegrees ? [(point.degrees ?? 0).toFixed(2)] : []),
        ...names.map((_, j) => formatSignificant(point.parameters[j])),
      ],
    })),
  }
}
