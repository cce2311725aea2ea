// A run as a file, version 1: all that it needs to stand where it stood, on any device, and to go on as it would have.
import type { PresetId } from '../../catalog/presets/preset-table'
import type { Experiment, PenaltySettings, TunableSettings } from '../experiment'
import type { Tuned } from '../model-space'

export interface SavedRun {
  /** As it is tuned by now. */
  experiment: Experiment
  /** The preset that it is counted from. */
  preset: PresetId
  step: number
  /** In the layout of `parameterLayout`, as all below. */
  parameters: Float32Array
  optimizer: { slots: Float32Array[]; updates: number }
  /** The loss that divergence is measured by. */
  lossScale: number
  /** Where its points were changed: the rows before, by which the network's scale is taken. */
  scaledBy?: { inputs: number[][]; targets: number[][] }
  /** Where it has come from step 0 step by step: how it was tuned. */
  tunings?: readonly Tuned[]
  history: SavedHistory
  past: SavedPast
  marks: SavedMark[]
  earlyStopping?: SavedRule
  page: SavedPage
}

/** What was measured: a row a step, one behind the other; NaN where a number does not exist. */
export interface SavedHistory {
  columns: string[]
  rows: Float64Array
}

/** The steps that can be looked back at. */
export interface SavedPast {
  /** Of the scheduled measurements every so many-th is kept. */
  stride: number
  frames: SavedFrame[]
}

export interface SavedFrame {
  /** One of the history's kind. */
  row: Float64Array
  settings: TunableSettings
  parameters: Float32Array
}

/** What was changed while it went on. */
export interface SavedMark {
  step: number
  label: string
  change?: { from: SavedValues; to: SavedValues }
  lossBefore?: number
}

export interface SavedValues {
  penalty: PenaltySettings
  dropout: number
  learningRate: number
  weightDecay: number
}

/** Early stopping, where it is on. */
export interface SavedRule {
  patience: number
  restores: boolean
  stopped?: { step: number; best?: { step: number; validationLoss: number }; isRestored: boolean }
}

/** What the page makes of it. */
export interface SavedPage {
  touched: boolean
  isPenaltyMoved: boolean
  restsAt?: number
  /** The step at which points were changed last. */
  pointsSince?: number
}
