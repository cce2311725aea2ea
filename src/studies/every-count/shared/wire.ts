// Every number of points on the wire: what the page wishes for, and what the worker tells of it.

export interface EveryCountWish {
  run: number
  /** Of training points; none: there are no such networks, and they hold nothing. */
  counts: number[]
  /** They rest at this step, or at the visitor's own where that is sooner. */
  length: number
  /** Nobody sees them: they keep what they have and do not train. */
  isResting: boolean
}

/** One network, trained `step` steps from the start as it is; losses on the scale of the visitor's run. */
export interface CountFound {
  count: number
  /** Over its own points alone. */
  trainingLoss: number
  /** null where there are no validation rows. */
  validationLoss: number | null
  /** Its figures are of the last sound look. */
  hasDiverged: boolean
}

export interface EveryCountReport {
  run: number
  step: number
  /** One for each count; none while they are made anew. */
  plain: CountFound[]
  /** The same with the penalty and λ of the run; none where it has none. */
  penalised: CountFound[]
}

export interface EveryCountWire {
  wish: EveryCountWish
  report: EveryCountReport
}
