// Any of the losses with any of the penalties of single weights, by Newton's method: each step minimises the quadratic that
// touches the data loss, the kinks as they are (Lee, Sun, Saunders 2014), and goes so far along that the objective falls.
import type { LossKind } from '../../../catalog/losses/loss'
import { sumOf } from '../../../engine/ridge/singular-values'
import type { GiveWay } from '../../../engine/run/slices'
import { curvatureOf, meanLossOf, type Rows64, slopeOf } from './problem'
import { minimiseQuadratic, type Quadratic, unhappiness, type Work } from './quadratic'

export interface Objective {
  loss: LossKind
  rows: Rows64
  /** Of each parameter: λΩ = Σ(magnitudes·|w| + squares·w²). */
  magnitudes: Float64Array
  squares: Float64Array
}

const STEPS = 60
const HALVINGS = 40
/** As unhappy as the most unhappy parameter may be, where a target or a logit of 1 is a slope of about 1. */
const AT_REST = 1e-8

/** Where it came to, and whether nothing pulls there any more: if not there is no minimum, or it is too far. */
export interface Found {
  parameters: Float64Array
  isMinimum: boolean
}

export async function minimise(
  objective: Objective,
  start: Float64Array,
  work: Work,
  giveWay: GiveWay,
): Promise<Found> {
  let parameters = start
  for (let step = 0; step < STEPS; step++) {
    const slope = slopeOf(objective.loss, objective.rows, parameters)
    if (mostUnhappy(objective, parameters, slope) <= AT_REST) return { parameters, isMinimum: true }
    const target = Float64Array.from(parameters)
    const quadratic = quadraticAt(objective, parameters, slope)
    await minimiseQuadratic(quadratic, target, work, giveWay)
    const next = towards(objective, parameters, target)
    if (!next) break
    parameters = next
    if (!work.spend(objective.rows.count * parameters.length ** 2)) break
  }
  return { parameters, isMinimum: false }
}

/** What is minimised: the mean data loss and the penalty. */
function objectiveAt(objective: Objective, parameters: Float64Array): number {
  const { loss, rows, magnitudes, squares } = objective
  const penalty = sumOf(
    parameters.length,
    (j) => magnitudes[j]! * Math.abs(parameters[j]!) + squares[j]! * parameters[j]! ** 2,
  )
  return (meanLossOf(loss, rows, parameters) ?? 0) + penalty
}

function mostUnhappy(
  { magnitudes, squares }: Objective,
  parameters: Float64Array,
  slope: Float64Array,
): number {
  return parameters.reduce(
    (most, w, j) => Math.max(most, unhappiness(slope[j]! + 2 * squares[j]! * w, w, magnitudes[j]!)),
    0,
  )
}

/** As far as the objective falls. */
function towards(
  objective: Objective,
  parameters: Float64Array,
  target: Float64Array,
): Float64Array | undefined {
  const before = objectiveAt(objective, parameters)
  for (let halving = 0; halving < HALVINGS; halving++) {
    const share = 0.5 ** halving
    // At the whole way exactly the target: what is zero there is zero.
    const next = halving === 0 ? target : parameters.map((from, j) => from + share * (target[j]! - from))
    // Near its rest the last digits no longer fall.
    if (objectiveAt(objective, next) <= before * (1 + 1e-14)) return next
  }
  return undefined
}

/** loss(v) ≈ loss(w) + gᵀ(v − w) + ½(v − w)ᵀH(v − w), as a quadratic of v. */
function quadraticAt(
  { loss, rows, magnitudes, squares }: Objective,
  parameters: Float64Array,
  slope: Float64Array,
): Quadratic {
  const curvature = curvatureOf(loss, rows, parameters)
  const size = parameters.length
  const pull = slope.map((g, j) => sumOf(size, (k) => curvature[j * size + k]! * parameters[k]!) - g)
  return { curvature, pull, magnitudes, squares }
}
