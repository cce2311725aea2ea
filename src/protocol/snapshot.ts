// A run at one step, as `window.overfitLab` gives it.
import type { LayerParameters } from '../experiment/experiment'

export type Status = 'ready' | 'running' | 'paused' | 'diverged' | 'failed'

/** Parameters that training can go on from: at a later step the run had not diverged. */
export interface SoundParameters {
  step: number
  /** In the layout of `parameterLayout`. */
  parameters: Float32Array
}

export interface Snapshot {
  step: number
  revision: number
  status: Status
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
