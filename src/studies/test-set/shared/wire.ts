// The test set on the wire: what it says once it is opened, of one network, at one step.

/** Means over the rows of a split, without the penalty. */
export interface SplitScore {
  loss: number
  /** Of the loss, by the luck of which rows were drawn. */
  standardError: number
  /** Classes only. */
  accuracy?: number
}

export interface TestResult {
  step: number
  /** How many there were. */
  rows: number
  test: SplitScore
  /** Of the same network; null where there are no validation rows. */
  validation: SplitScore | null
}

export interface TestSetWire {
  questions: {
    /**
     * Judges the network by rows that nothing has seen.
     *
     * @throws where there are none
     */
    open: { payload: undefined; result: TestResult }
  }
}
