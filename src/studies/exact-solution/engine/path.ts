// The exact minimum at every λ: from the largest down, each begun at the one before.
import type { GiveWay } from '../../../engine/run/slices'
import type { PenaltySettings } from '../../../experiment/experiment'
import { strengthsOf } from '../shared/strengths'
import type { Minimum, PathPoint } from '../shared/wire'
import { degreesOf } from './degrees'
import type { Solver } from './solver'

const POINTS = 49
/** Where squares alone hold the weights there is no λ at which all are 0: here next to nothing is left of them. */
const LARGEST = 1000
/** Below its largest: so many decades. */
const DECADES = { ofKinks: 4, ofSquares: 8 }

/** λ ascending, without 0. */
function lambdasOf(nullPoint: number): number[] {
  const isOfSquares = nullPoint === Number.POSITIVE_INFINITY
  const largest = isOfSquares ? LARGEST : nullPoint
  const decades = isOfSquares ? DECADES.ofSquares : DECADES.ofKinks
  return Array.from({ length: POINTS }, (_, i) => largest * 10 ** (decades * (i / (POINTS - 1) - 1)))
}

/** λ ascending, 0 the first where there is a minimum without a penalty. */
export async function pathOf(
  solver: Solver,
  penalty: PenaltySettings,
  giveWay: GiveWay,
): Promise<PathPoint[]> {
  const points: PathPoint[] = []
  let start: Float64Array | undefined
  const nullPoint = await solver.nullPointOf({ ...penalty, lambda: 1 }, giveWay)
  for (const lambda of lambdasOf(nullPoint).toReversed()) {
    const at = { ...penalty, lambda }
    const minimum = await solver.minimumAt(at, giveWay, start)
    start = minimum.parameters
    points.push(pointOf(solver, at, minimum))
    await giveWay()
  }
  const free = await solver.unpenalised(penalty, giveWay)
  const unpenalised = { ...penalty, lambda: 0 }
  if (free) points.push(pointOf(solver, unpenalised, free))
  return sharesOf(points.reverse(), penalty, solver)
}

/** Its share comes once the largest is known. */
function pointOf(solver: Solver, penalty: PenaltySettings, minimum: Minimum): PathPoint {
  const { lambda } = penalty
  return { ...minimum, lambda, ...degreesOf(solver, penalty, minimum), share: 1 }
}

/** The first of them has the largest weights. */
function sharesOf(points: readonly PathPoint[], penalty: PenaltySettings, solver: Solver): PathPoint[] {
  const { magnitudes } = strengthsOf({ ...penalty, lambda: 1 })
  const sizeOf = ({ parameters }: Minimum) => {
    const weights = parameters.subarray(0, solver.weightCount)
    const power = magnitudes > 0 ? 1 : 2
    return weights.reduce((sum, w) => sum + Math.abs(w) ** power, 0) ** (1 / power)
  }
  const whole = sizeOf(points[0]!)
  return points.map((point) => ({ ...point, share: whole > 0 ? sizeOf(point) / whole : 0 }))
}
