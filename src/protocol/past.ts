// What the worker keeps of a run's past: at which steps, and the network as it was at one of them.
import type { TunableSettings } from '../experiment/experiment'
import type { LabelCounts } from './report'

export interface KeptSteps {
  /** Ascending; none where the network is too large to be kept. */
  steps: number[]
  /** The first of the lowest validation losses; none without validation rows. Its step is among the others. */
  best?: { step: number; validationLoss: number }
}

/** All of one step. */
export interface PastMoment {
  step: number
  /** The row of metrics that was reported then. */
  row: Float64Array
  /** What it was trained with then. */
  settings: TunableSettings
  /** In the layout of `parameterLayout`. */
  parameters: Float32Array
  /** For the inputs that are watched now. */
  prediction?: Float32Array
  labels?: LabelCounts
  /** Where they are watched now, as in a report. */
  outputs?: Float32Array
}
