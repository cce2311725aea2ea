// Effective degrees of freedom: how many weights the fit is worth, tr(dŷ/dy) (Hastie, Tibshirani, Friedman 2009, section 3.4;
// Zou, Hastie, Tibshirani 2007 for weights that may be zero).
import type { PenaltySettings } from '../../../experiment/experiment'
import { strengthsOf } from '../shared/strengths'
import { isOfSquares } from '../shared/why-no-solution'
import type { Minimum } from '../shared/wire'
import type { Rows64 } from './problem'
import type { Solver } from './solver'

/** Nothing where the loss is not squared. */
export function degreesOf(
  solver: Solver,
  penalty: PenaltySettings,
  { parameters }: Minimum,
): { degrees?: number } {
  const { loss, training } = solver
  if (loss !== 'mse') return {}
  const { squares } = strengthsOf(penalty)
  if (isOfSquares({ loss, penalty }))
    return { degrees: solver.leastSquares(penalty.includeBias).degreesAt(squares) }
  const { outputs } = training
  const ofOutput = (o: number) => {
    const active = activeColumns(training, parameters, o)
    if (active.width === 0) return 0
    return solver.ofColumns(active, penalty.includeBias).degreesAt(squares * outputs)
  }
  return { degrees: Array.from({ length: outputs }, (_, o) => ofOutput(o)).reduce((a, b) => a + b, 0) }
}

/** The inputs that this output has a weight for, as a problem of one output. */
function activeColumns(
  { count, width, inputs, targets, outputs }: Rows64,
  parameters: Float64Array,
  o: number,
): Rows64 {
  const columns = Array.from({ length: width }, (_, j) => j).filter((j) => parameters[j * outputs + o] !== 0)
  return {
    count,
    width: columns.length,
    inputs: Float64Array.from(
      Array.from({ length: count }, (_, n) => columns.map((j) => inputs[n * width + j]!)).flat(),
    ),
    targets: Float64Array.from({ length: count }, (_, n) => targets[n * outputs + o]!),
    outputs: 1,
  }
}
