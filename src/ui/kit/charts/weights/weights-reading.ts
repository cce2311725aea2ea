// Each layer's norm at one step, and the run before beside them.

import { shownGhost } from '../../../../session/run/shown-ghost'
import type { Session } from '../../../../session/session'
import { formatSignificant } from '../../format'
import { type ReadingValue, rowAt } from '../steps/reading'
import { layerName, weightsPointAt } from './weights-frame'

export function weightsReading({ store, history }: Session, step: number): ReadingValue[] {
  const ghost = shownGhost(store.getState())
  const i = rowAt(history, step)
  const point = i === undefined ? undefined : weightsPointAt(history, i)
  const read = (tone: ReadingValue['tone'], label: string, value = Number.NaN): ReadingValue => {
    return { tone, label, value, text: formatSignificant(value) }
  }
  const values = Array.from({ length: history.layers }, (_, layer) =>
    named(read('penalty', layerName(layer, history.layers), point?.norms[layer]), layer, history.layers),
  )
  if (!ghost) return values
  const before = rowAt(ghost.history, step)
  if (history.layers > 1) values.push({ ...read('total', 'all', point?.total), shownLabel: 'all' })
  return [
    ...values,
    read('ghost', ghost.label, before === undefined ? undefined : ghost.history.at(before, 'weightNorm')),
  ]
}

/** More layers than these would not fit in a line with their names. */
const NAMED_LAYERS = 3

function named(value: ReadingValue, layer: number, layers: number): ReadingValue {
  return { ...value, shownLabel: layers > NAMED_LAYERS ? `#${layer + 1}` : value.label }
}
