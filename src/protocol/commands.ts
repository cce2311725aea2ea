// What the main thread asks of the worker: each verb with its payload and its result, and the envelopes that carry them.
import type { Experiment, TunableSettings } from '../experiment/experiment'
import type { ModelSpaceData } from '../experiment/model-space'
import type { Device, EngineChoice, EngineSpeeds } from './device'
import type { KeptSteps, PastMoment } from './past'
import type { RunPast, RunRecord } from './record'
import type { RunDescription } from './run-description'
import type { RunSnapshot, Snapshot, SoundParameters } from './snapshot'
import type { QuestionEnvelope, WishEnvelope } from './study'

/** Steps a second allowed at a given step; null is as fast as it goes. */
export type Pace = { from: number; stepsPerSecond: number }[] | null

/** What a verb is given where what was tuned goes along. */
interface Tuned {
  settings: TunableSettings
  revision: number
}

/** A tuning that comes by itself once the run has taken so many steps. */
export interface Planned extends Tuned {
  after: number
}

interface Exchange {
  experiment: Experiment
  revision: number
  /** Counts up, for of several that wait only the newest goes. */
  edition: number
}

export interface Exchanged {
  description: RunDescription
  step: number
  /** What was measured there of the new rows. */
  row: Float64Array
  /** That which the run has now. */
  edition: number
}

export interface Verbs {
  /** With `debug` the worker tells the console what developers want to know. */
  start: { payload: { engine: EngineChoice; debug?: boolean | undefined }; result: Device }
  /**
   * At step 0, or where a run whose worker was lost, or that was saved, goes on; with its past it is that run. What is
   * planned, ascending, comes until something else is tuned.
   */
  load: {
    payload: {
      experiment: Experiment
      revision: number
      from?: SoundParameters
      past?: RunPast
      planned?: readonly Planned[]
    }
    result: RunDescription
  }
  /** Felt by the run on its next step; answered when the worker has the values, with the step it had come to. */
  tune: { payload: Tuned; result: number }
  /** At a pace, until a step; resolves when it has begun. */
  play: { payload: { pace: Pace; until?: number }; result: undefined }
  /** Once the steps under way are done. */
  pause: { payload: undefined; result: Snapshot }
  /** Exactly so many steps at full speed, then paused. */
  run: { payload: { steps: number }; result: RunSnapshot }
  /** The same experiment, as it is tuned now, at step 0. */
  reset: { payload: Tuned; result: RunDescription }
  /** Measured at this very step. */
  snapshot: { payload: undefined; result: Snapshot }
  /** Raw units in and out; logits for classes. */
  predict: { payload: { inputs: number[][] }; result: number[][] }
  /**
   * From now on reports carry the predictions for these inputs (raw units; none: no predictions), the parameters where
   * wanted, and where wanted what comes out for each row of both splits.
   */
  watch: { payload: { inputs: number[][]; parameters: boolean; outputs?: boolean }; result: undefined }
  /** What a study would like to have beside the run from now on. */
  wish: { payload: WishEnvelope; result: undefined }
  /** What a study asks; its result is that of the question. */
  question: { payload: QuestionEnvelope; result: unknown }
  /** Keeps parameters and optimizer state, for `restore`. */
  keep: { payload: undefined; result: undefined }
  /** What was kept, whatever has become of the run since. */
  restore: { payload: undefined; result: undefined }
  /** Of one step, which the newest report tells of: what `load` takes the run up from. */
  record: { payload: undefined; result: RunRecord }
  /** The steps whose parameters are kept: all that can be recalled or forked. */
  keptSteps: { payload: undefined; result: KeptSteps }
  /** The kept step nearest to this one, as it was; the run itself stays where it is. */
  recall: { payload: { step: number }; result: PastMoment }
  /** Another run, with the parameters of a kept step and what was kept up to it; the optimizer begins anew. */
  fork: { payload: Tuned & { step: number }; result: RunDescription }
  /** The run goes on with other rows: its step, its parameters and the network's scale stay as they are. */
  exchange: {
    payload: Exchange
    result: Exchanged
  }
  /** The run's data and initial parameters as its network sees them. */
  modelSpace: { payload: undefined; result: ModelSpaceData }
  /** The parts that come late, of the studies, are to be had from now on; answered at once, for fetching takes its time. */
  fetchAhead: { payload: undefined; result: undefined }
  /** What each engine takes for this run's network and data, measured in passing. */
  speeds: { payload: undefined; result: EngineSpeeds }
  memory: { payload: undefined; result: { tensors: number; gpuBytes: number } }
}

export type Verb = keyof Verbs

export type Command = { [V in Verb]: { id: number; verb: V; payload: Verbs[V]['payload'] } }[Verb]

export type Reply = { id: number; result: Verbs[Verb]['result'] } | { id: number; error: string }
