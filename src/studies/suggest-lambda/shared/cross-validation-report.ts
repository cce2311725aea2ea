// Cross-validation beside the visitor's run: what the page asks for, and what the worker tells of it.

export interface CrossValidationWish {
  /** Tells its reports from those of one before. */
  job: number
  values: number[]
  /** Into how many parts the training rows are dealt. */
  folds: number
  steps: number
}

export interface CrossValidationReport {
  type: 'cross-validation'
  job: number
  step: number
  /** [values][folds], the mean loss over the rows of the part that was held out; not finite where it has diverged. */
  losses: number[][]
  /** At its last step; it holds nothing any more. */
  isDone: boolean
}
