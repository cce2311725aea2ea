// Double descent on the wire: the closed form at every number of features, as the page asks for it and the worker answers.

export interface DescentWish {
  /** The strength of Σw². */
  lambda: number
  includeBias: boolean
  /** At how many features the fit is wanted along the walk, beside the most there are: the nearest of `counts`; none: the threshold. */
  chosen?: number
}

/** What the minimisers come to, a number for each entry of `counts`. */
export interface DescentCurve {
  training: number[]
  validation: number[]
  /** √Σw², weights only. */
  norms: number[]
}

/** The fit where it can be drawn as a curve: over the one input, or from training point to training point. */
export interface DescentWalk {
  /** How far along, ascending: the input, or how many points have been passed. */
  at: number[]
  /** The training points that it shows, raw units. */
  points: { at: number[]; targets: number[] }
  /** Raw units, as many as `at`; where it is known. */
  truth?: number[]
  /** At the number of features that was chosen, and at the largest. */
  fits: [DescentFit, DescentFit]
}

export interface DescentFit {
  count: number
  /** Raw units, as many as there are places. */
  values: number[]
}

export interface DoubleDescent {
  run: number
  /** Of features, ascending. */
  counts: number[]
  /** Of the training split. */
  points: number
  /** So many features and the bias are as many parameters as there are training points, or the first to be more. */
  threshold: number
  /** The λ that was asked for, and what it gives. */
  lambda: number
  asked: DescentCurve
  /** At λ = 0: of all that fit equally well, the smallest weights. */
  unpenalised: DescentCurve
  walk: DescentWalk
}

export interface DoubleDescentWire {
  questions: {
    /** Whatever the run has been trained to, and without changing it. */
    closedForm: { payload: DescentWish; result: DoubleDescent }
  }
}
