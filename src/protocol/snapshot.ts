// A run at one step, as `window.overfitLab` gives it.
import type { LayerParameters } from '../experiment/experiment'

export type Status = 'ready' | 'running' | 'paused' | 'diverged' | 'failed'

/** Rows in raw units. */
export interface ScaleRows {
  inputs: number[][]
  targets: number[][]
}

/** What training can go on from: nothing in it has diverged. */
export interface SoundParameters {
  step: number
  /** In the layout of `parameterLayout`. */
  parameters: Float32Array
  /** Of the same step; without it the optimizer begins anew. */
  optimizer?: OptimizerState
  /** The loss that divergence is measured by; without it the first that is measured counts. */
  lossScale?: number
  /** Where its rows were exchanged for others: those that the network's scale is taken from. */
  scaledBy?: ScaleRows
}

/** What an optimizer has built up. */
export interface OptimizerState {
  /** Momentum's v, Adam's m and v: each in the layout of `parameterLayout`. */
  slots: Float32Array[]
  /** How many updates it has made: Adam's t. A step that was gone back from counts in the run, but not here. */
  updates: number
}

export interface Snapshot {
  step: number
  revision: number
  status: Status
  /** Of a diverged run: the step where it was seen. The rest is of `step`, before that, which it has gone back to. */
  divergedAt?: number
  /** Evaluation mode, at this very step. */
  dataLoss: number
  /** Ω, without λ. */
  penalty: number
  objective: number
  /** null where there are no validation rows. */
  validationLoss: number | null
  accuracy?: number
  validationAccuracy?: number
  /** √Σw², weights only. */
  weightNorm: number
  exactZeros: number
  weights: number
  parameters: LayerParameters[]
}

/** What a run of so many steps ends with. */
export interface RunSnapshot extends Snapshot {
  /** A sentence, where something else was asked for before its last step; of one that diverged its status says so. */
  cutShort?: string
}
