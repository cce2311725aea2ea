import { expect, test } from 'vitest'
import type { MetricColumn } from '../../../protocol/metrics'
import type { RunDescription } from '../../../protocol/run-description'
import { scatterView } from './scatter-view'

const rows = (count: number) => ({
  inputs: Array.from({ length: count }, (_, i) => [i, i]),
  targets: Array.from({ length: count }, (_, i) => [i]),
  flipped: [],
})
const run = {
  training: rows(10),
  validation: rows(500),
  outputNames: ['y'],
  inputNames: ['a', 'b'],
  spread: { training: 2, validation: 0.5 },
} as unknown as RunDescription
const view = scatterView(run)
const right = Float32Array.from([...run.training.targets, ...run.validation.targets].flat())

test('R² is that of the metrics, which are over all points, also over those that are not drawn', () => {
  expect(view.inputs).toHaveLength(510)
  expect(view.description).toContain('the first 200 of 500 validation points')
  const latest = { dataLoss: 0.5, validationLoss: 0.75 } as Record<MetricColumn, number>
  expect(view.summarize?.(right, latest)).toBe('R² 0.75 training, −0.50 validation; off by 0 and 0')
})

test('what does not vary has no R²', () => {
  const constant = scatterView({ ...run, spread: { training: 0, validation: 0.5 } })
  const latest = { dataLoss: 0, validationLoss: 0.5 } as Record<MetricColumn, number>
  expect(constant.summarize?.(right, latest)).toContain('R² – training, 0.00 validation')
})
