// What the figures of a linear model mean, and how far off it typically is, in the units of what it learned.
import type { MetricColumn } from '../../../../protocol/metrics'
import type { RunDescription } from '../../../../protocol/run-description'
import { formatSignificant } from '../../../kit/format'
import { rmseOf } from './coefficients'

export function linearWords(
  { outputNames: [name], validation, standardization }: RunDescription,
  { dataLoss, validationLoss }: Record<MetricColumn, number>,
): string {
  const rmse = (loss: number) =>
    formatSignificant(standardization ? rmseOf(loss, standardization) : Math.sqrt(loss))
  const fresh = validation.inputs.length > 0 ? `, ${rmse(validationLoss)} validation` : ''
  const raw = standardization
    ? `In raw units: what one unit more of the input adds to ${name}; beside the bias, what it is where all inputs are 0. `
    : ''
  return `${raw}RMSE, in the units of ${name}: ${rmse(dataLoss)} training${fresh}.`
}
