// The ladder that trains beside the visitor's run: what the page wishes for, and what the worker tells of it.

export interface LadderWish {
  /** The λ of its rungs; none: there is no ladder, and it holds nothing. */
  values: number[]
  /** It rests at this step, or at the visitor's own where that is sooner. */
  length: number
  /** Nobody sees it: it keeps what it has and does not train. */
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

export interface LadderReport {
  type: 'ladder'
  run: number
  step: number
  values: number[]
  /** One for each value; none while it is made anew. */
  rungs: RungReport[]
}
