// What the page shows, as plain data: the store holds exactly this, and only its subscribers render.
import type { PresetId } from '../catalog/presets/preset-table'
import type { Experiment } from '../experiment/experiment'
import type { Device, RunDescription } from '../protocol/commands'
import type { MetricColumn } from '../protocol/metrics'
import type { LabelCounts } from '../protocol/report'
import type { Status } from '../protocol/snapshot'
import type { LadderState } from '../studies/every-lambda/session/ladder-beside'
import type { CapacityState } from '../studies/every-width/session/every-width'
import type { ResamplingState } from '../studies/resampling/session/resampling'
import type { SuggestionState } from '../studies/suggest-lambda/session/suggesting'
import type { OpenedEnvelope } from '../studies/test-set/session/envelope'
import type { TwinState } from '../studies/twin/session/twin-state'
import type { History } from './history'
import type { LookBackState } from './run/looking-back'

/** A change that the visitor made while a run went on: a line on the step axis of every chart. */
export interface Mark {
  step: number
  label: string
}

/** Where the fit asks for predictions, and what came back. */
export interface Prediction {
  inputs: number[][]
  /** [inputs, outputs], raw units or logits; of `step`. */
  values: Float32Array
  step: number
}

/** The run's parameters in the layout of `parameterLayout`, as of `step`. */
export interface WatchedParameters {
  values: Float32Array
  step: number
}

/** The run before the newest restart as it was left, or the twin as it stands: for comparison in the fit and in the charts. */
export interface Ghost {
  /** What it had or has that the run has not, in few characters: "points 60". */
  label: string
  run: RunDescription
  step: number
  history: History
  latest?: Record<MetricColumn, number>
  prediction?: Prediction
  parameters?: WatchedParameters
}

export type Speed = 'preset' | 'double' | 'full'

export interface LabState {
  connection: 'starting' | 'ready' | 'failed'
  device?: Device
  /** Why there is no engine, or why it stopped. */
  failure?: string
  /** One sentence on something refused (an address, a typed number), until dismissed. */
  notice?: string
  presetId: PresetId
  /** As it stands, with the tuned values. */
  experiment: Experiment
  /** Rises with each tune and never falls. */
  revision: number
  /** The newest tuning that the numbers shown know of. */
  reportedRevision: number
  /** Of the run that the worker has set up; undefined until the first. */
  run?: RunDescription
  status: Status
  step: number
  /** The newest row of metrics, by column, and each layer's norm. */
  latest?: Record<MetricColumn, number>
  layerNorms: number[]
  /** The validation minimum so far. */
  best?: { step: number; validationLoss: number }
  prediction?: Prediction
  /** Only while something watches them. */
  parameters?: WatchedParameters
  /** Where some training labels are wrong on purpose; of the newest prediction. */
  labels?: LabelCounts
  /** Of the run before a restart. */
  ghost?: Ghost
  /** The same network with something otherwise. */
  twin: TwinState
  /** The networks of every λ. */
  ladder: LadderState
  /** What cross-validation says of λ, where it has been asked. */
  suggestion: SuggestionState
  /** The test set, once it has been opened. */
  envelope?: OpenedEnvelope
  /** While the visitor looks back: the run stands still. */
  lookBack?: LookBackState
  /** The networks of every width. */
  capacity: CapacityState
  /** The networks on resampled training rows. */
  resampling: ResamplingState
  /** Rises when `history` has new rows. */
  historyVersion: number
  marks: Mark[]
  /** Whether λ or the penalty has been moved: the finer numbers appear. */
  touched: boolean
  /** Whether there is something for "Back to before this change". */
  canGoBack: boolean
  speed: Speed
  /** Play rests here. */
  restsAt?: number
  /** Why it diverged. */
  reason?: string
  /** What a small experiment that stops by itself answers to each training row at its end, raw units or logits. */
  finalPredictions?: number[][]
}
