// Every λ on the wire: the networks that train beside the visitor's run, and a ladder of them that is asked for.
import type { Snapshot } from '../../../protocol/snapshot'

export interface EveryLambdaWish {
  /** The λ of its rungs; none: there are no networks, and nothing is held. */
  values: number[]
  /** They rest at this step, or at the visitor's own where that is sooner. */
  length: number
  /** Nobody sees them: they keep what they have and do not train. */
  isResting: boolean
}

/** One network, trained `step` steps with its own λ from the start. */
export interface RungReport {
  trainingLoss: number
  /** null where there are no validation rows. */
  validationLoss: number | null
  exactZeros: number
  /** √Σw² of each layer. */
  layerNorms: number[]
  /** For each input of the network: its weight where the model is linear with one output, else the norm of its weights. */
  inputs: number[]
  /** Its figures are of the last sound look. */
  hasDiverged: boolean
}

export interface EveryLambdaReport {
  run: number
  step: number
  values: number[]
  /** One for each value; none while they are made anew. */
  rungs: RungReport[]
}

/** Trained at full speed from the start, whatever the visitor's run does meanwhile. */
export interface LadderQuestion {
  /** A network each, λ by λ. */
  values: number[]
  steps: number
}

export interface EveryLambdaWire {
  wish: EveryLambdaWish
  report: EveryLambdaReport
  questions: {
    ladder: { payload: LadderQuestion; result: { value: number; snapshot: Snapshot }[] }
  }
}
