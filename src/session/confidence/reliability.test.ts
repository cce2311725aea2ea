import { describe, expect, it, test } from 'vitest'
import { certaintyOf } from './certainty'
import { type JudgedRow, judgeRows } from './judged-rows'
import { calibrationError, reliabilityOf } from './reliability'

const row = (confidence: number, isRight: boolean): JudgedRow => ({ confidence, isRight, margin: 0, loss: 0 })

test('a table by hand: two bins, and what lies between confidence and share right', () => {
  const rows = [row(0.95, true), row(0.91, false), row(0.55, true), row(0.59, false), row(0.57, false)]
  const bins = reliabilityOf(rows)
  expect(bins.map(({ at, rows }) => [at, rows])).toEqual([
    [5, 3],
    [9, 2],
  ])
  expect(bins[0]?.meanConfidence).toBeCloseTo(0.57, 12)
  expect(bins[0]?.accuracy).toBeCloseTo(1 / 3, 12)
  expect(bins[1]?.meanConfidence).toBeCloseTo(0.93, 12)
  // 3/5 · |1/3 − 0.57| + 2/5 · |1/2 − 0.93|
  expect(calibrationError(bins)).toBeCloseTo(0.6 * (0.57 - 1 / 3) + 0.4 * 0.43, 12)
})

// calibration_curve(right, confidence, n_bins=10, strategy='uniform') and log_loss of scikit-learn 1.9.1 on these logits.
describe('as scikit-learn has it', () => {
  const logits = [0, 0.05, -0.3, 0.7, -1.1, 1.6, -2.2, 2.9, -3.7, 4.4, 0.2, -0.9, 1.2, -1.5, 5.1, -6]
  const truths = [0, 1, 1, 1, 0, 1, 0, 0, 0, 1, 0, 1, 1, 0, 1, 0]
  const rows = judgeRows(
    'bce',
    truths.map((y) => [y]),
    Float32Array.from(logits),
  )
  const bins = reliabilityOf(rows)

  it('has the same bins, those without rows left out', () => {
    expect(bins.map(({ at }) => at)).toEqual([4, 5, 6, 7, 8, 9])
    expect(bins.map((bin) => bin.rows)).toEqual([1, 3, 1, 3, 2, 6])
  })

  it('has the same share right and mean confidence in each', () => {
    const accuracies = [1, 1 / 3, 1, 2 / 3, 1, 5 / 6]
    const confidences = [
      0.5, 0.5455913035361157, 0.6681877721681662, 0.743244797239713, 0.824796430663784, 0.967218011125289,
    ]
    for (const [i, bin] of bins.entries()) {
      expect(bin.accuracy).toBeCloseTo(accuracies[i]!, 12)
      expect(bin.meanConfidence).toBeCloseTo(confidences[i]!, 6)
    }
  })

  it('has the same expected calibration error, loss, and loss of the wrong', () => {
    expect(calibrationError(bins)).toBeCloseTo(0.1782522334739679, 6)
    const { loss, lossOfWrong, right } = certaintyOf(rows)
    expect(right).toBe(12)
    expect(loss).toBeCloseTo(0.5436373828520684, 6)
    expect(lossOfWrong).toBeCloseTo(0.3654506728000107, 6)
  })
})

test('a confidence on an edge is in the bin below it', () => {
  const edges = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1]
  expect(edges.map((confidence) => reliabilityOf([row(confidence, true)])[0]?.at)).toEqual([
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
  ])
})

test('calibrated answers are 0 apart, certain mistakes 1; without rows there is no number', () => {
  const calibrated = Array.from({ length: 10 }, (_, i) => row(0.8, i < 8))
  expect(calibrationError(reliabilityOf(calibrated))).toBeCloseTo(0, 12)
  expect(calibrationError(reliabilityOf([row(1, false), row(1, false)]))).toBe(1)
  expect(calibrationError(reliabilityOf([]))).toBeNaN()
})
