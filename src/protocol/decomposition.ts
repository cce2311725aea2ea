// What the error of several networks against a known truth is made of.

/** How far several fits are from the truth: both together are their mean squared error against it. */
export interface Decomposition {
  /** Mean over places of (mean of the fits − truth)²: on the training scale, or on the probability of each class. */
  squaredBias: number
  /** Mean over places of the fits' mean squared distance from their own mean. */
  variance: number
}
