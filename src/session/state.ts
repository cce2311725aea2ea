// What the page shows, as plain data: the store holds exactly this, and only its subscribers render.
import type { PresetId } from '../catalog/presets/preset-table'
import type { Experiment, TunableSettings } from '../experiment/experiment'
import type { PointEdit } from '../experiment/points/point-edit'
import type { Planned } from '../protocol/commands'
import type { Device } from '../protocol/device'
import type { MetricColumn } from '../protocol/metrics'
import type { LabelCounts } from '../protocol/report'
import type { RunDescription } from '../protocol/run-description'
import type { Status } from '../protocol/snapshot'
import type { EarlyStop } from './early-stopping/rule'
import type { History } from './history'
import type { StudyStates } from './study-states'
import type { Change } from './words/change'
import type { StorySoFar } from './words/story-so-far'

/** A change that the visitor made while a run went on: a line on the step axis of every chart. */
export interface Mark {
  step: number
  label: string
  /** None where what was changed before is back. */
  change?: Change
  /** The validation loss that it was made at. */
  lossBefore?: number
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

/** What comes out for each row of the run, as of `step`. */
export interface WatchedOutputs {
  /** [training rows, then validation rows][outputs], raw units or logits. */
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
  /** It trains as the run itself does: beside each other there would be nothing to see. */
  isTheRun?: boolean
  latest?: Record<MetricColumn, number>
  prediction?: Prediction
  parameters?: WatchedParameters
}

export interface LookBackState {
  /** Where the run stands. */
  now: number
  /** What is kept, ascending; none where the network is too large. */
  steps: readonly number[]
  /** The best that is kept. */
  best?: { step: number; validationLoss: number }
  /** What is shown instead of the newest; nothing while that itself is shown. */
  moment?: Moment
}

export interface Moment {
  /** The run as it was, as far as the page shows it. */
  shown: Pick<
    LabState,
    'step' | 'latest' | 'layerNorms' | 'prediction' | 'parameters' | 'labels' | 'outputs' | 'best'
  >
  /** What it was trained with then. */
  settings: TunableSettings
}

/** Early stopping as the visitor has it on. */
export interface EarlyStoppingRule {
  /** Measurements that may follow the best one and be no better, 1 … 1000. */
  patience: number
  /** Whether the run goes back to the best measured step where the rule has brought it to rest. */
  restores: boolean
}

export interface EarlyStoppingState extends EarlyStoppingRule {
  /** What it makes of the curve so far; nothing where no rows are held back. */
  verdict?: EarlyStop
  /** Where this run came to rest by it, or was taken back: it does not do so again. */
  stopped?: { step: number; best?: NonNullable<EarlyStop['best']>; isRestored: boolean }
}

export type Speed = 'preset' | 'double' | 'full'

export interface LabState {
  connection: 'starting' | 'ready' | 'failed'
  device?: Device
  /** Why there is no engine, or why it stopped. */
  failure?: string
  /** Whether not even a worker could be had: on the processor it would fail alike. */
  lacksThread?: boolean
  /** One sentence on something refused (an address, a typed number), until dismissed. */
  notice?: string
  presetId: PresetId
  /** As it stands, with the tuned values. */
  experiment: Experiment
  /** Rises with each tune and never falls. */
  revision: number
  /** Whether an experiment is shown that the worker has not set up yet. */
  isSettingUp?: boolean
  /** What is still to be tuned by itself, as the address says: none left once all has come. It goes with a change by hand. */
  planned?: readonly Planned[]
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
  /** Only while something watches them. */
  outputs?: WatchedOutputs
  /** Where some training labels are wrong on purpose; of the newest prediction. */
  labels?: LabelCounts
  /** The step from which the run has had the points that it has: what was measured before is of others. */
  pointsSince?: number
  /** What the visitor has drawn into these data, oldest first. */
  drawn?: readonly PointEdit[]
  /** The run as it was before the newest of that, for the fit alone. */
  beforeEdit?: Ghost
  /** Of the run before a restart. */
  ghost?: Ghost
  /** Of what trains beside the run as another might have been. */
  liveGhost?: Ghost
  /** While the visitor looks back: the run stands still. */
  lookBack?: LookBackState
  /** While it is on: of the page, not of the experiment. */
  earlyStopping?: EarlyStoppingState
  /** What is known of each study. */
  studies: StudyStates
  /** Rises when `history` has new rows. */
  historyVersion: number
  marks: Mark[]
  /** Whether λ or the penalty has been moved: the finer numbers appear. */
  touched: boolean
  /** Whether that was since the preset was chosen: until then its own sentence stands. */
  isPenaltyMoved: boolean
  /** Whether there is something for "Back to before this change". */
  canGoBack: boolean
  speed: Speed
  /** What is asked for on the loss chart: its axes reach as far. */
  awaited?: { step: number; loss: number }
  /** Whether a lesson says what to do: the sentence on top does not. */
  isLed?: boolean
  /** What the visitor has done with λ in this visit, and what has been said of it. */
  story?: StorySoFar
  /** Whether there are no keys to be pressed: the sentence names buttons. */
  lacksKeys?: boolean
  /** Play rests here. */
  restsAt?: number
  /** Why it diverged. */
  reason?: string
  /** Where that was seen; `step` is what it has gone back to. */
  divergedAt?: number
  /** What a small experiment that stops by itself answers to each training row at its end, raw units or logits. */
  finalPredictions?: number[][]
}
