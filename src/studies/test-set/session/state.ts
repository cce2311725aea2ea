// What the store knows of the sealed test set.
import type { TestResult } from '../shared/wire'

export interface OpenedTestSet extends TestResult {
  /** The lowest validation loss that the visitor had seen by then. */
  best?: { step: number; validationLoss: number }
}

export interface TestSetState {
  /** Once it has been opened. */
  opened?: OpenedTestSet
}
