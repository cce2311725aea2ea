// A run as another worker can take it up: what the worker alone knows of it.
import type { TunableSettings } from '../experiment/experiment'
import type { Tuned } from '../experiment/model-space'
import type { SoundParameters } from './snapshot'

export interface KeptFrame {
  /** The row of metrics that was reported, with its step. */
  row: Float64Array
  /** What it was trained with then. */
  settings: TunableSettings
  /** In the layout of `parameterLayout`. */
  parameters: Float32Array
}

/** What is behind a run, beside its state. */
export interface RunPast {
  /** Ascending. */
  frames: KeptFrame[]
  /** Of the scheduled measurements every so many-th is among them. */
  stride: number
  /** Where it has come from step 0 step by step: how it was tuned. */
  tunings?: readonly Tuned[]
}

export interface RunRecord {
  sound: Required<Omit<SoundParameters, 'scaledBy'>> & Pick<SoundParameters, 'scaledBy'>
  /** What it is trained with from there. */
  settings: TunableSettings
  past: RunPast
}
