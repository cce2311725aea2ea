// How often answers of one confidence are right: the reliability diagram, and its one number.
import type { JudgedRow } from './judged-rows'

export const CONFIDENCE_BINS = 10

export interface ReliabilityBin {
  /** Its place among the bins, 0 the lowest. */
  at: number
  rows: number
  meanConfidence: number
  /** Share of its rows that are right. */
  accuracy: number
}

/**
 * Rows by their confidence, in bins of one width: ((i)/10, (i + 1)/10], as scikit-learn's `calibration_curve` with
 * strategy 'uniform'. Bins without rows are left out.
 *
 * @see Guo et al. 2017, On Calibration of Modern Neural Networks
 */
export function reliabilityOf(rows: readonly JudgedRow[]): ReliabilityBin[] {
  const bins = Array.from({ length: CONFIDENCE_BINS }, () => ({ rows: 0, sure: 0, right: 0 }))
  for (const { confidence, isRight } of rows) {
    const bin = bins[binOf(confidence)]!
    bin.rows++
    bin.sure += confidence
    if (isRight) bin.right++
  }
  return bins.flatMap((bin, at) =>
    bin.rows === 0
      ? []
      : [{ at, rows: bin.rows, meanConfidence: bin.sure / bin.rows, accuracy: bin.right / bin.rows }],
  )
}

/** A confidence on an edge is in the bin below it, as numpy's `searchsorted` has it. */
function binOf(confidence: number): number {
  let at = 0
  while (at < CONFIDENCE_BINS - 1 && confidence > (at + 1) / CONFIDENCE_BINS) at++
  return at
}

/**
 * Expected calibration error, 0 to 1: how far share right and confidence lie apart, bin by bin.
 *
 * ECE = Σ (n_b / n) · |accuracy_b − confidence_b|; NaN without rows
 */
export function calibrationError(bins: readonly ReliabilityBin[]): number {
  const total = bins.reduce((sum, { rows }) => sum + rows, 0)
  const apart = bins.reduce(
    (sum, { rows, accuracy, meanConfidence }) => sum + rows * Math.abs(accuracy - meanConfidence),
    0,
  )
  return apart / total
}
