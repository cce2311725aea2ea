// A pin: a moment of a run that is kept to be compared with others, with all that draws it.
import type { Experiment } from '../../experiment/experiment'
import type { MetricColumn } from '../../protocol/metrics'
import type { LabelCounts } from '../../protocol/report'
import type { RunDescription } from '../../protocol/run-description'
import type { History } from '../history'
import type { Mark } from '../state'

export const letters = ['A', 'B', 'C', 'D'] as const

export type Letter = (typeof letters)[number]

/** What a pin and the run that goes on are compared by. */
export interface Compared {
  /** With the settings that what is shown was trained with. */
  experiment: Experiment
  run: RunDescription
  /** Of the metrics. */
  step: number
  latest: Record<MetricColumn, number>
  /** Where some training labels are wrong on purpose. */
  labels?: LabelCounts
  /** Where training was seen to have diverged. */
  divergedAt?: number
}

/** The axes of a picture that were held still while points were drawn into it. */
interface PinnedFrame {
  xs: { min: number; max: number }
  ys: { min: number; max: number }
  inputs: number[][]
}

/** A moment as it is pinned, before it has a letter. */
export interface PinnedMoment extends Compared {
  /** [inputs of the fit, outputs], raw units or logits. */
  values?: Float32Array
  /** In the layout of `parameterLayout`. */
  parameters?: Float32Array
  frame?: PinnedFrame
  /** Up to there, thinned. */
  history: History
  marks: readonly Pick<Mark, 'step' | 'label'>[]
}

export interface Pin extends PinnedMoment {
  letter: Letter
  /** Its own, or the visitor's. */
  name: string
}
