// The verbs: what the page's controls and `window.overfitLab` call alike. No React here.
import type { StoreApi } from 'zustand/vanilla'
import type { PresetId } from '../catalog/presets/preset-table'
import type { Experiment, Tuning } from '../experiment/experiment'
import type { Tuned } from '../experiment/model-space'
import type { SavedNetwork } from '../experiment/network/saved-network'
import type { Device, EngineSpeeds } from '../protocol/device'
import type { RunSnapshot, Snapshot } from '../protocol/snapshot'
import type { DrawingVerbs } from './drawing/drawing-verbs'
import type { History } from './history'
import type { Pictures } from './pictures'
import type { EarlyStoppingRule, LabState, Speed } from './state'
import type { StudyVerbs } from './studies'

export interface Session {
  /** As the page shows it. */
  store: StoreApi<LabState>
  history: History
  /** What the page draws, and how far it is. */
  pictures: Pictures
  /** What trains or is computed beside the run, each with verbs of its own. */
  studies: StudyVerbs
  /** Points drawn into the run that goes on. */
  drawing: DrawingVerbs
  engines: {
    /** What each takes for this run, measured in passing: the run waits for it. */
    speeds(): Promise<EngineSpeeds>
    /** The run goes on in it, from its very step. */
    choose(backend: Device['backend']): Promise<void>
  }
  /** Of the engine's start; rejects where `?engine=webgl` cannot be had, or nothing can. */
  ready: Promise<Device>
  /** Step 0, status ready. The preset that the address counts from stays, unless another is named. */
  load(experiment: unknown, presetId?: PresetId): Promise<void>
  /**
   * The same, tuned by itself on the way: as long as nothing else is tuned, and no other run takes its place.
   *
   * @param then what at which step, as an address has it
   * @returns a sentence for each part of it that is wrong: the others count
   */
  replay(experiment: Experiment, presetId: PresetId, then: string): Promise<string[]>
  /** Loads and, where the page plays by itself, plays. */
  loadPreset(id: string): Promise<void>
  /** Other data, network, optimizer or seed: from step 0, the run before kept as a ghost; goes on playing where it did. */
  restart(experiment: unknown): Promise<void>
  /** What is shown for comparison goes: the run before, and where there is none what trains beside the run. */
  dismissGhost(): void
  /** Changes the run that goes on, from its next step; resolves when the worker holds the values, or newer ones. */
  tune(tuning: Tuning): Promise<void>
  /** Once at the start of a gesture (pointer down, first key): `goBack` restores what was before its first change. */
  beginGesture(): void
  /** The values, the parameters and the optimizer's state as they were before the newest gesture. */
  goBack(): Promise<void>
  /** Trains at the chosen speed until the run rests at its length; goes on from there where it rests already. */
  play(): void
  pause(): Promise<Snapshot>
  /** One step, then paused. */
  step(): Promise<RunSnapshot>
  /** Exactly so many steps at full speed, then paused; fewer where something else is asked for meanwhile. */
  run(steps: number): Promise<RunSnapshot>
  /** The same experiment with its tuned values from step 0, the run before kept as a ghost. */
  reset(): Promise<void>
  setSpeed(speed: Speed): void
  /** The run as it is at this very step: losses, norms, and all parameters. */
  snapshot(): Promise<Snapshot>
  /** Raw units in and out, logits for classes; evaluation mode. */
  predict(inputs: number[][]): Promise<number[][]>
  /** The fit asks for predictions at these inputs with every report. */
  watch(inputs: number[][]): void
  /** The store has the run's parameters until what is returned is called. */
  watchParameters(): () => void
  /** Likewise what comes out for each row of both splits. */
  watchOutputs(): () => void
  /** Pauses: the page may be shown as it was at any step that is kept, until it goes back to now or trains. */
  lookBack(): Promise<void>
  /** The kept step nearest to this one; from where the run stands on, now. */
  recall(step: number): Promise<void>
  /** Trains on where it trained when the visitor began to look back. */
  backToNow(): void
  /** The run goes on from what is shown, with the values as they stand; the optimizer begins anew. */
  fork(): Promise<void>
  /** Early stopping: the run is again what it was at its best validation step. */
  restoreBest(): Promise<void>
  /** Early stopping by patience; without a rule it is off. A run that plays rests where the rule says so; `run` is never cut. */
  setEarlyStopping(rule: EarlyStoppingRule | undefined): void
  /**
   * The run is again what it was at the rule's best step.
   *
   * @throws where the parameters of that step are not kept
   */
  restoreStopped(): Promise<void>
  /** @throws BadInput where there is no such language, or it cannot state the objective */
  exportCode(target: string): Promise<string>
  /**
   * The same to be saved: many numbers lie in a CSV file beside it.
   *
   * @param numbersName what that is called
   * @throws BadInput likewise
   */
  exportProgram(target: string, numbersName: string): Promise<{ program: string; numbers?: string }>
  /** The run, as a file that `openRun` takes: it is of one step, and the run goes on. */
  saveRun(): Promise<string>
  /**
   * A run that was saved, paused where it stood; the run that was there goes on until it stands.
   *
   * @param content of the file, as JSON
   * @throws BadInput
   */
  openRun(content: unknown): Promise<void>
  /** The network that is shown, with all that its predictions are computed from. */
  network(): Promise<SavedNetwork>
  /** Once there is time: what the worker would otherwise fetch when it is needed. */
  fetchAhead(): Promise<void>
  /** Tensors alive in the worker, and bytes of GPU memory. */
  memory(): Promise<{ tensors: number; gpuBytes: number }>
  /** As it stands, with the tuned values. */
  experiment(): Experiment
  /**
   * The address of the experiment as it stands.
   *
   * @throws BadInput where an address cannot hold it: it needs the file
   */
  shareUrl(): string
  /** How the run was tuned, from step 0 on; nothing where it has not come from there by its own steps. */
  tunings(): Promise<readonly Tuned[] | undefined>
  dismissNotice(): void
  /** Where the engine has failed: once more, from the newest that is known of the run. */
  retry(): void
  /** Whether anyone can see the page: hidden, play waits. */
  setHidden(isHidden: boolean): void
  /** Gives the GPU back for as long as the page is kept for going back to it; the run stands in the page. */
  putAway(): void
  /** Goes on with the same run. */
  takeOut(): void
  /** Ends the worker: for tests, and for pages that take the lab down again. */
  end(): void
}
