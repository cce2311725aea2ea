// What the main thread asks of the worker: each verb with its payload and its result, and the envelopes that carry them.
import type { ImageSize } from '../catalog/datasets/dataset'
import type { LossKind, Task } from '../catalog/losses/loss'
import type { Experiment } from '../experiment/experiment'
import type { ModelSpaceData } from '../experiment/model-space'
import type { DescentWish, DoubleDescent } from '../studies/double-descent/shared/double-descent'
import type { LadderWish } from '../studies/every-lambda/shared/ladder'
import type { CapacityWish } from '../studies/every-width/shared/every-width'
import type { ResamplingWish } from '../studies/resampling/shared/resampling'
import type { CrossValidationWish } from '../studies/suggest-lambda/shared/cross-validation-report'
import type { TestResult } from '../studies/test-set/shared/test-result'
import type { TwinWish } from '../studies/twin/shared/twin'
import type { DataGradient, LossPlane, PlaneWish } from '../studies/why-zeros/shared/forces'
import type { KeptSteps, PastMoment } from './past'
import type { Snapshot, SoundParameters } from './snapshot'

export type EngineChoice = 'webgl' | 'cpu' | 'best'

export interface Device {
  backend: 'webgl' | 'cpu'
  renderer: string
  /** Whether WebGL is computed by the processor. */
  software: boolean
  /** Why this engine and not the other, where that needs saying. */
  reason?: string
}

/** Rows in raw units, as the fit shows them. */
export interface Points {
  inputs: number[][]
  targets: number[][]
  flipped: boolean[]
}

export interface Standardization {
  means: number[]
  deviations: number[]
}

/** What the page needs to know of a run that has been set up. */
export interface RunDescription {
  run: number
  task: Task
  /** What its outputs mean: logits or values. */
  loss: LossKind
  inputNames: readonly string[]
  /** Where the network does not see the inputs themselves but features that are made of them. */
  hasFeatures?: true
  /** Of multiclass data: the classes. */
  outputNames: readonly string[]
  /** Where the inputs are the grey values of an image, row by row. */
  image?: ImageSize
  training: Points
  validation: Points
  /** Noise-free curve over the training range, 1-D only and where it is known. */
  truth?: { xs: number[]; ys: number[] }
  /** Loss of the best constant guess on the validation rows (on the training rows where there are none). */
  nullLoss: number
  /** Where the data's chance is known. */
  noiseFloor?: NoiseFloor
  sizes: number[]
}

/** What nobody can beat on new rows but by luck: all that can be known of them is known, the noise is not. */
export interface NoiseFloor {
  /** On the training scale. */
  loss: number
  /** Classes only. */
  accuracy?: number
}

/** Steps a second allowed at a given step; null is as fast as it goes. */
export type Pace = { from: number; stepsPerSecond: number }[] | null

export interface Verbs {
  start: { payload: { engine: EngineChoice }; result: Device }
  /** At step 0, or where a run whose worker was lost goes on. */
  load: {
    payload: { experiment: Experiment; revision: number; from?: SoundParameters }
    result: RunDescription
  }
  /** The experiment with its tuned values in it. */
  tune: { payload: { experiment: Experiment; revision: number }; result: undefined }
  play: { payload: { pace: Pace; until?: number }; result: undefined }
  pause: { payload: undefined; result: Snapshot }
  run: { payload: { steps: number }; result: Snapshot }
  reset: { payload: { experiment: Experiment; revision: number }; result: RunDescription }
  snapshot: { payload: undefined; result: Snapshot }
  predict: { payload: { inputs: number[][] }; result: number[][] }
  /** From now on reports carry the predictions for these inputs (raw units; none: no predictions), and the parameters where wanted. */
  watch: { payload: { inputs: number[][]; parameters: boolean }; result: undefined }
  ladder: { payload: { values: number[]; steps: number }; result: { value: number; snapshot: Snapshot }[] }
  /** From now on such a ladder trains beside the run, and tells of itself in reports of its own. */
  ladderBeside: { payload: LadderWish; result: undefined }
  /**
   * Takes the place of any before, of the experiment as it stands, and tells of itself in reports; undefined ends it.
   *
   * @throws where so many networks do not fit
   */
  crossValidate: { payload: CrossValidationWish | undefined; result: undefined }
  /**
   * Judges the network by rows that nothing has seen.
   *
   * @throws where there are none
   */
  openTestSet: { payload: undefined; result: TestResult }
  /** Likewise such a twin; it is shown what is watched. */
  twinBeside: { payload: TwinWish; result: undefined }
  /** At the run's parameters as they are; computed beside it, in the time that is left. */
  dataGradient: { payload: undefined; result: DataGradient }
  lossPlane: { payload: PlaneWish; result: LossPlane }
  /** The closed form at every number of random features, whatever the run has been trained to. */
  doubleDescent: { payload: DescentWish; result: DoubleDescent }
  /** From now on such networks train beside the run, and tell of themselves in reports of their own. */
  resample: { payload: ResamplingWish; result: undefined }
  /** Likewise networks of every width. */
  everyWidth: { payload: CapacityWish; result: undefined }
  /** Keeps parameters and optimizer state, for `restore`. */
  keep: { payload: undefined; result: undefined }
  restore: { payload: undefined; result: undefined }
  /** The steps whose parameters are kept: all that can be recalled or forked. */
  keptSteps: { payload: undefined; result: KeptSteps }
  /** The kept step nearest to this one, as it was; the run itself stays where it is. */
  recall: { payload: { step: number }; result: PastMoment }
  /** Another run, with the parameters of a kept step and what was kept up to it; the optimizer begins anew. */
  fork: {
    payload: { step: number; experiment: Experiment; revision: number }
    result: RunDescription
  }
  modelSpace: { payload: undefined; result: ModelSpaceData }
  memory: { payload: undefined; result: { tensors: number; gpuBytes: number } }
}

export type Verb = keyof Verbs

export type Command = { [V in Verb]: { id: number; verb: V; payload: Verbs[V]['payload'] } }[Verb]

export type Reply = { id: number; result: Verbs[Verb]['result'] } | { id: number; error: string }
