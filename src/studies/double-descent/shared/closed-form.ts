// Where the best weights are known without training, for every number of features: a linear model of them under mse.
import type { Experiment } from '../../../experiment/experiment'
import { outputCount } from '../../../experiment/shape'

/** More training points make each decomposition too long a wait. */
const MOST_POINTS = 100

interface RowCounts {
  training: number
  validation: number
}

export function hasClosedForm(
  { model, loss, data }: Experiment,
  { training, validation }: RowCounts,
): boolean {
  return (
    model.features.kind !== 'identity' &&
    model.hidden.length === 0 &&
    (model.bias ?? true) &&
    loss === 'mse' &&
    outputCount(data) === 1 &&
    training > 2 &&
    training <= MOST_POINTS &&
    validation > 0
  )
}
