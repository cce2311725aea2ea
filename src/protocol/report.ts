// What the worker says unasked: about ten times a second while training, and whenever the status changes.

import type { SoundParameters, Status } from './snapshot'

export interface Report {
  type: 'report'
  /** Rises with each load and reset; a report of an earlier run is to be dropped. */
  run: number
  /** The newest tuning that these numbers know of. */
  revision: number
  status: Status
  step: number
  /** Rows of metrics since the report before, `width` numbers each. */
  rows: Float64Array
  width: number
  /** Raw units (logits for bce and cce), [watched inputs, outputs], where inputs are watched. */
  prediction?: Float32Array
  /** In the layout of `parameterLayout`, where they are watched. */
  parameters?: Float32Array
  /** [training rows, then validation rows][outputs], raw units or logits, where they are watched. */
  outputs?: Float32Array
  /** With the predictions, where some training labels are wrong on purpose. */
  labels?: LabelCounts
  /** About twice a second while training, and at its end, watched or not: what to go on from should this worker be lost. */
  sound?: SoundParameters
  /** Why it diverged or failed. */
  reason?: string
  /** Where it was seen to have diverged; `step` is what it has gone back to. */
  divergedAt?: number
}

/** What the network answers where the label is wrong on purpose, and how often it finds the true one. */
export interface LabelCounts {
  /** Training labels that are wrong. */
  wrong: number
  /** Of these, learned by heart: the network answers the wrong label itself. */
  memorised: number
  /** Share of the training rows answered with their true label. */
  training: number
  /** Of the validation rows; NaN where there are none. */
  validation: number
}
