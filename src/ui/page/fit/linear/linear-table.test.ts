import { expect, test } from 'vitest'
import type { MetricColumn } from '../../../../protocol/metrics'
import type { RunDescription } from '../../../../protocol/run-description'
import { linearFigures } from './linear-table'

const run = {
  inputNames: ['area', 'age'],
  outputNames: ['price'],
  validation: { inputs: [[1, 2]] },
} as unknown as RunDescription
const standardized = {
  ...run,
  inputScale: { means: [50, 10], deviations: [20, 4] },
  targetScale: { means: [300], deviations: [100] },
} as RunDescription
const parameters = Float32Array.of(0.5, -0.25, 0.125)
const latest = { dataLoss: 0.25, validationLoss: 0.36 } as Record<MetricColumn, number>

test('beside each weight what one unit more of its input does, and where the line begins', () => {
  const { columns, rows } = linearFigures(standardized).of(parameters)
  expect(columns).toEqual(['input', 'weight, standardised', 'in raw units'])
  // 0.5 · 100 / 20, −0.25 · 100 / 4, and 300 + 12.5 − 2.5 · 50 + 6.25 · 10.
  expect(rows.map(({ cells }) => cells)).toEqual([
    ['area', '0.5', '2.5'],
    ['age', '−0.25', '−6.25'],
    ['bias', '0.125', '250'],
  ])
})

test('what is not standardised is in units of the data as it stands', () => {
  const { columns, rows } = linearFigures(run).of(parameters)
  expect([columns, rows[1]!.cells]).toEqual([
    ['input', 'weight'],
    ['age', '−0.25'],
  ])
})

test('the error is in the units of the target', () => {
  expect(linearFigures(standardized).words(latest)).toBe(
    'In raw units: what one unit more of the input adds to price; beside the bias, what it is where all inputs are 0. RMSE, in the units of price: 50 training, 60 validation.',
  )
  expect(linearFigures({ ...run, validation: { ...run.validation, inputs: [] } }).words(latest)).toBe(
    'RMSE, in the units of price: 0.5 training.',
  )
})
