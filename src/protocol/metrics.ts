// One row of metrics: what is known of a run at one step, as plain numbers that travel in one array.

/** Fixed columns; NaN where a number does not exist (no validation rows, no classes). */
export const metricColumns = [
  'step',
  'dataLoss',
  'validationLoss',
  'accuracy',
  'validationAccuracy',
  'trainingModeLoss',
  'penalty',
  'objective',
  'lambda',
  'weightNorm',
  'exactZeros',
  'largestWeight',
] as const

export type MetricColumn = (typeof metricColumns)[number]

export const columnAt = Object.fromEntries(metricColumns.map((name, i) => [name, i])) as Record<
  MetricColumn,
  number
>

/** After the fixed columns comes each layer's norm √Σw². */
export function rowWidth(layers: number): number {
  return metricColumns.length + layers
}

export function layerNormAt(layer: number): number {
  return metricColumns.length + layer
}
