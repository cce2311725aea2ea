// Every width on the wire: what the page wishes for, and what the worker tells of it.

export interface EveryWidthWish {
  run: number
  /** Units of each hidden layer of the widest. */
  hidden: number[]
  /** Of each layer; none: there are no such networks, and they hold nothing. */
  widths: number[]
  /** They rest at this step, or at the visitor's own where that is sooner. */
  length: number
  /** Nobody sees them: they keep what they have and do not train. */
  isResting: boolean
}

/** One network, trained `step` steps from the start as it is. */
export interface WidthFound {
  width: number
  trainingLoss: number
  /** null where there are no validation rows. */
  validationLoss: number | null
  /** Its figures are of the last sound look. */
  hasDiverged: boolean
}

export interface EveryWidthReport {
  run: number
  step: number
  /** One for each width; none while they are made anew. */
  plain: WidthFound[]
  /** The same with the penalty and λ of the run; none where it has none. */
  penalised: WidthFound[]
}

export interface EveryWidthWire {
  wish: EveryWidthWish
  report: EveryWidthReport
}
