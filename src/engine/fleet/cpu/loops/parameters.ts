// What is done to a layer's weights or biases beside the optimizer's step, in loops, and what is measured of them.
import { penaltyMath } from '../../../../catalog/penalties/math-table'
import type { PenaltyKind } from '../../../../catalog/penalties/penalty'

export function addPenaltyGradient(
  kind: PenaltyKind,
  w: Float32Array,
  g: Float32Array,
  length: number,
  smooth: number,
  l1Ratio: number,
  subgradient: number,
): void {
  const { smoothGradient } = penaltyMath[kind]
  for (let i = 0; i < length; i++) {
    const wi = w[i] as number
    g[i] = (g[i] as number) + smooth * smoothGradient(wi, l1Ratio) + subgradient * Math.sign(wi)
  }
}

export function parameterSums(w: Float32Array, length: number, sums: Float64Array): void {
  let [squares, magnitudes, zeros, largest] = [0, 0, 0, 0]
  for (let i = 0; i < length; i++) {
    const magnitude = Math.abs(w[i] as number)
    squares += magnitude * magnitude
    magnitudes += magnitude
    if (magnitude === 0) zeros++
    // Written so that NaN wins: a diverged run must be seen.
    if (!(magnitude <= largest)) largest = magnitude
  }
  sums.set([squares, magnitudes, zeros, largest])
}
