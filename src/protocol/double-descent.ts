// The closed form at every number of features, as the page asks for it and the worker answers: nothing of it changes the run.

export interface DescentWish {
  /** The strength of Σw². */
  lambda: number
  includeBias: boolean
  /** Of which numbers of features the fit is wanted along the walk. */
  shown: readonly number[]
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
  /** For each entry of `shown`: raw units, as many as `at`. */
  fits: number[][]
}

export interface DoubleDescent {
  run: number
  /** Of features, ascending. */
  counts: number[]
  /** So many features and the bias are as many parameters as there are training points. */
  threshold: number
  /** At the λ that was asked for. */
  asked: DescentCurve
  /** At λ = 0: of all that fit equally well, the smallest weights. */
  unpenalised: DescentCurve
  walk: DescentWalk
}
