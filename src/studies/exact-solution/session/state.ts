// What the store knows of the exact solution: whether the visitor wants to see it.

export interface ExactSolutionState {
  /** The visitor's switch. */
  isOn: boolean
}
