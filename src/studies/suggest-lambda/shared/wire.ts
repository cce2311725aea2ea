// Suggest λ on the wire: the cross-validation that the page asks for, and what the worker tells of it.

export interface SuggestLambdaWish {
  /** Tells its reports from those of one before. */
  job: number
  /** Every λ that is tried; none: nothing is trained, and nothing is held. */
  values: number[]
  /** Into how many parts the training rows are dealt. */
  folds: number
  steps: number
  /** Nobody sees it: it keeps what it has and does not train. */
  isResting: boolean
}

export interface SuggestLambdaReport {
  job: number
  step: number
  /** [values][folds], the mean loss over the rows of the part that was held out; not finite where it has diverged. */
  losses: number[][]
  /** At its last step; it holds nothing any more. */
  isDone: boolean
}

export interface SuggestLambdaWire {
  wish: SuggestLambdaWish
  report: SuggestLambdaReport
}
