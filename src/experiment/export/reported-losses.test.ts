import { expect, test } from 'vitest'
import { type ReportStyle, reportedLosses, reportStyles } from './reported-losses'

const row = { dataLoss: 0.3, trainingModeLoss: 0.5, validationLoss: 0.4, penalty: 20, lambda: 0.01 }

test.each<[ReportStyle, number, number]>([
  ['lab', 0.3, 0.4],
  ['pytorch', 0.7, 0.4],
  ['keras', 0.7, 0.6],
  ['tfjs', 0.7, 0.4],
])('%s', (style, training, validation) => {
  const reported = reportedLosses(row, style)
  expect(reported.training).toBeCloseTo(training, 12)
  expect(reported.validation).toBeCloseTo(validation, 12)
})

test('without penalty and dropout every style says the same', () => {
  const plain = { ...row, trainingModeLoss: row.dataLoss, penalty: 0 }
  const styles = Object.keys(reportStyles) as ReportStyle[]
  for (const style of styles) expect(reportedLosses(plain, style)).toEqual(reportedLosses(plain, 'lab'))
})

test('where there is no validation, there is none in any style', () => {
  const styles = Object.keys(reportStyles) as ReportStyle[]
  for (const style of styles) {
    expect(reportedLosses({ ...row, validationLoss: Number.NaN }, style).validation).toBeNaN()
  }
})
