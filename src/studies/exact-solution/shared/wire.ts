// The exact solution on the wire: what the objective's minimum is at one λ and along all of them, as the page asks for it and the
// worker answers. Nothing of it changes the run.
import type { PenaltySettings } from '../../../experiment/experiment'

export interface SolutionWish {
  penalty: PenaltySettings
  /** Where its predictions are wanted, raw units. */
  inputs: number[][]
}

/** Where the objective is smallest. */
export interface Minimum {
  /** In the layout of `parameterLayout`, in full precision. */
  parameters: Float64Array
  /** data loss + λ·Ω */
  objective: number
  dataLoss: number
  /** null where there are no validation rows. */
  validationLoss: number | null
  /** Weights only. */
  exactZeros: number
}

export interface ExactSolution extends Minimum {
  run: number
  lambda: number
  /** [inputs, outputs], raw units or logits. */
  predictions: Float32Array
}

export interface PathPoint extends Minimum {
  lambda: number
  /** Effective degrees of freedom of the weights, tr(dŷ/dy) without the bias; where the loss is squared. */
  degrees?: number
  /** The size of its weights as a share of the size without a penalty: of Σ|w| where there is a kink, else of √Σw². */
  share: number
}

export interface ExactPath {
  run: number
  /** λ ascending, the first 0. */
  points: PathPoint[]
}

export interface ExactSolutionWire {
  questions: {
    /** At the penalty as it is asked. @throws in words where there is no best, or none is found */
    solution: { payload: SolutionWish; result: ExactSolution }
    /** At every λ of a grid, of the kind of penalty that is asked. */
    path: { payload: PenaltySettings; result: ExactPath }
  }
}
