// What the loss chart draws at one step, and on which scale.

export type LossScale = 'linear' | 'log' | 'accuracy'

/** Losses, or accuracies; NaN where there are no rows. */
export interface LossPoint {
  step: number
  training: number
  validation: number
}
