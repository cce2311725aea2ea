// From a measurement to the row of numbers that travels to the page.
import type { PenaltySettings } from '../../experiment/experiment'
import { columnAt, layerNormAt, type MetricColumn, rowWidth } from '../../protocol/metrics'
import type { Measurement } from '../fleet/fleet'
import { exactZeros, penaltyOf, weightNorm } from '../fleet/objective'

/** @param penalty as it stood when the measurement was enqueued */
export function metricRow(measurement: Measurement, penalty: PenaltySettings): Float64Array {
  const { layers, dataLoss } = measurement
  const omega = penaltyOf(measurement, penalty)
  const columns: Record<MetricColumn, number> = {
    step: measurement.step,
    dataLoss,
    validationLoss: measurement.validationLoss,
    accuracy: measurement.accuracy,
    validationAccuracy: measurement.validationAccuracy,
    trainingModeLoss: measurement.trainingModeLoss,
    penalty: omega,
    objective: dataLoss + penalty.lambda * omega,
    lambda: penalty.lambda,
    weightNorm: weightNorm(measurement),
    exactZeros: exactZeros(measurement),
    largestWeight: Math.max(...layers.map(({ weights }) => weights.largest)),
  }
  const row = new Float64Array(rowWidth(layers.length))
  for (const [name, value] of Object.entries(columns)) row[columnAt[name as MetricColumn]] = value
  layers.forEach(({ weights }, l) => {
    row[layerNormAt(l)] = Math.sqrt(weights.squares)
  })
  return row
}
