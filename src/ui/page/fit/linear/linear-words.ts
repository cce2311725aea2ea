// What the figures of a linear model mean, and how far off it typically is, in the units of what it learned.
import type { MetricColumn } from '../../../../protocol/metrics'
import type { RunDescription } from '../../../../protocol/run-description'
import { formatSignificant } from '../../../kit/format'
import { rmseOf } from './coefficients'

export function linearWords(
  run: RunDescription,
  { dataLoss, validationLoss }: Record<MetricColumn, number>,
): string {
  const [name] = run.outputNames
  const rmse = (loss: number) => formatSignificant(rmseOf(loss, run))
  const fresh = run.validation.inputs.length > 0 ? `, ${rmse(validationLoss)} validation` : ''
  const raw = run.inputScale
    ? `In raw units: what one unit more of the input adds to ${name}; beside the bias, what it is where all inputs are 0. `
    : ''
  return `${raw}RMSE, in the units of ${name}: ${rmse(dataLoss)} training${fresh}.`
}
