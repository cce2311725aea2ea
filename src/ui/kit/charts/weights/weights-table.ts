// The weights over steps as a table: each layer's norm, and of all together.

import { formatCount } from '../../../../catalog/number-text'
import type { Session } from '../../../../session/session'
import { formatSignificant } from '../../format'
import type { StepRange } from '../steps/step-axis'
import { changesAt, type TableFrame, tableIndices } from '../table/table-frame'
import { layerName, weightsPointAt } from './weights-frame'

export function weightsTable({ store, history }: Session, zoom?: StepRange): TableFrame {
  const { marks, best } = store.getState()
  const kept = marks.map(({ step }) => step).concat(best ? best.step : [])
  const names = Array.from({ length: history.layers }, (_, layer) => layerName(layer, history.layers))
  return {
    columns: [
      'step',
      ...names,
      ...(names.length > 1 ? ['all'] : []),
      ...(marks.length > 0 ? ['changed'] : []),
    ],
    rows: tableIndices(history, zoom, kept).map((i) => {
      const { step, norms, total } = weightsPointAt(history, i)
      const values = names.length > 1 ? [...norms, total] : norms
      return {
        key: String(step),
        cells: [
          formatCount(step),
          ...values.map(formatSignificant),
          ...(marks.length > 0 ? [changesAt(history, i, marks)] : []),
        ],
      }
    }),
  }
}
