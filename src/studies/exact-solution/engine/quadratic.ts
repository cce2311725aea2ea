// The minimum of a quadratic with kinks, by coordinate descent (Friedman, Hastie, Tibshirani 2010). Once it knows which weights
// are zero and the signs of the others, what is left is one system of equations, solved to full precision.
import { CholeskyDecomposition, Matrix } from 'ml-matrix'
import { sumOf } from '../../../engine/ridge/singular-values'
import type { GiveWay } from '../../../engine/run/slices'

/** ½wᵀHw − cᵀw + Σ(magnitudes[j]·|wⱼ| + squares[j]·wⱼ²) */
export interface Quadratic {
  /** H, [size, size], symmetric and nowhere bent downwards. */
  curvature: Float64Array
  /** c */
  pull: Float64Array
  magnitudes: Float64Array
  squares: Float64Array
}

const ROUNDS = 400
const SWEEPS = 25
/** What is left to be spent, in multiplications: the same on every machine, as seconds would not be. */
export class Work {
  #left: number

  constructor(most: number) {
    this.#left = most
  }

  /** @returns whether that much was left */
  spend(multiplications: number): boolean {
    this.#left -= multiplications
    return this.#left >= 0
  }
}

/** @param weights where it begins; becomes the minimum, or comes near it */
export async function minimiseQuadratic(
  quadratic: Quadratic,
  weights: Float64Array,
  work: Work,
  giveWay: GiveWay,
): Promise<void> {
  const { curvature, pull } = quadratic
  const size = weights.length
  // c − Hw, kept up as weights move.
  const left = Float64Array.from(
    pull,
    (c, j) => c - sumOf(size, (k) => curvature[j * size + k]! * weights[k]!),
  )
  for (let round = 0; round < ROUNDS; round++) {
    for (let sweep = 0; sweep < SWEEPS; sweep++)
      for (let j = 0; j < size; j++) moveOne(quadratic, weights, left, j)
    if (polish(quadratic, weights) || !work.spend(SWEEPS * size ** 2 + size ** 3 / 3)) return
    await giveWay()
  }
}

/** The one weight to where the quadratic is smallest along it. */
function moveOne(
  { curvature, magnitudes, squares }: Quadratic,
  weights: Float64Array,
  left: Float64Array,
  j: number,
): void {
  const size = weights.length
  const own = curvature[j * size + j]!
  const bend = own + 2 * squares[j]!
  if (bend <= 0) return
  const before = weights[j]!
  const free = left[j]! + own * before
  const to = (Math.sign(free) * Math.max(Math.abs(free) - magnitudes[j]!, 0)) / bend
  if (to === before) return
  weights[j] = to
  for (let k = 0; k < size; k++) left[k]! -= curvature[k * size + j]! * (to - before)
}

/** @returns whether it is the minimum: where the signs were right, and no zero is pulled away from zero */
function polish(quadratic: Quadratic, weights: Float64Array): boolean {
  const { magnitudes } = quadratic
  const size = weights.length
  const active = [...weights.keys()].filter((j) => weights[j] !== 0 || magnitudes[j] === 0)
  const solved = solveActive(quadratic, weights, active)
  if (!solved) return false
  const full = new Float64Array(size)
  active.forEach((j, i) => {
    full[j] = solved[i]!
  })
  const keepsSigns = active.every((j) => magnitudes[j] === 0 || full[j]! * weights[j]! > 0)
  if (!keepsSigns || missed(quadratic, full) > 1e-9 * scaleOf(quadratic)) return false
  weights.set(full)
  return true
}

function solveActive(
  { curvature, pull, magnitudes, squares }: Quadratic,
  weights: Float64Array,
  active: readonly number[],
): number[] | undefined {
  if (active.length === 0) return []
  const size = weights.length
  // From one half: both differ in their last digit.
  const at = (j: number, k: number) =>
    curvature[Math.min(j, k) * size + Math.max(j, k)]! + (j === k ? 2 * squares[j]! : 0)
  const equations = new Matrix(active.map((j) => active.map((k) => at(j, k))))
  const factors = new CholeskyDecomposition(equations)
  if (!factors.isPositiveDefinite()) return undefined
  const right = active.map((j) => [pull[j]! - magnitudes[j]! * Math.sign(weights[j]!)])
  return factors.solve(new Matrix(right)).to1DArray()
}

const scaleOf = ({ pull }: Quadratic) => pull.reduce((most, c) => Math.max(most, Math.abs(c)), 1e-12)

/** By how much the most unhappy weight is pulled: 0 at the minimum. */
function missed({ curvature, pull, magnitudes, squares }: Quadratic, weights: Float64Array): number {
  const size = weights.length
  const slope = (j: number) =>
    sumOf(size, (k) => curvature[j * size + k]! * weights[k]!) - pull[j]! + 2 * squares[j]! * weights[j]!
  return weights.reduce((most, w, j) => Math.max(most, unhappiness(slope(j), w, magnitudes[j]!)), 0)
}

/**
 * How far from 0 the nearest subgradient of the objective is.
 *
 * @param slope of all that is smooth
 * @param magnitude the strength of |w|
 */
export function unhappiness(slope: number, w: number, magnitude: number): number {
  return w === 0 ? Math.max(Math.abs(slope) - magnitude, 0) : Math.abs(slope + magnitude * Math.sign(w))
}
