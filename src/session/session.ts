// The verbs: what the page's controls and `window.overfitLab` call alike. No React here.
import type { StoreApi } from 'zustand/vanilla'
import type { PresetId } from '../catalog/presets/preset-table'
import type { Experiment, Tuning } from '../experiment/experiment'
import type { Device } from '../protocol/commands'
import type { Snapshot } from '../protocol/snapshot'
import type { DescentWish, DoubleDescent } from '../studies/double-descent/shared/double-descent'
import type { Resampling } from '../studies/resampling/shared/resampling'
import type { TwinSetting } from '../studies/twin/shared/twin-setting'
import type { DataGradient, LossPlane, PlaneWish } from '../studies/why-zeros/shared/forces'
import type { History } from './history'
import type { LabState, Speed } from './state'

export interface Session {
  /** As the page shows it. */
  store: StoreApi<LabState>
  history: History
  /** Of the engine's start; rejects where `?engine=webgl` cannot be had, or nothing can. */
  ready: Promise<Device>
  /** Step 0, status ready. The preset that the address counts from stays, unless another is named. */
  load(experiment: unknown, presetId?: PresetId): Promise<void>
  /** Loads and, where the page plays by itself, plays. */
  loadPreset(id: string): Promise<void>
  /** Other data, network, optimizer or seed: from step 0, the run before kept as a ghost; goes on playing where it did. */
  restart(experiment: unknown): Promise<void>
  /** What is shown for comparison goes: the run before, and where there is none the twin. */
  dismissGhost(): void
  /** Whether the twin trains beside the visitor's own network, from the first λ on; off, it holds nothing. */
  showTwin(isOn: boolean): void
  /** Another twin, from step 0. */
  compareWith(setting: TwinSetting): void
  tune(tuning: Tuning): Promise<void>
  /** Once at the start of a gesture (pointer down, first key): `goBack` restores what was before its first change. */
  beginGesture(): void
  goBack(): Promise<void>
  play(): void
  pause(): Promise<Snapshot>
  step(): Promise<Snapshot>
  run(steps: number): Promise<Snapshot>
  reset(): Promise<void>
  setSpeed(speed: Speed): void
  snapshot(): Promise<Snapshot>
  predict(inputs: number[][]): Promise<number[][]>
  /** The fit asks for predictions at these inputs with every report. */
  watch(inputs: number[][]): void
  /** The store has the run's parameters until what is returned is called. */
  watchParameters(): () => void
  ladder(query: {
    values: number[]
    steps: number
    axis?: 'lambda'
  }): Promise<{ value: number; snapshot: Snapshot }[]>
  /** Whether networks of every λ train beside the visitor's own, in the time that is left; off, they hold nothing. */
  showEveryLambda(isOn: boolean): void
  /** @param size one of `LADDER_SIZES` */
  setLadderSize(size: number): void
  /** Cross-validates every λ beside the visitor's run; the store tells how far it is, what it found, or why it cannot. */
  suggestLambda(): void
  /** Ends what is under way; what has been found stays. */
  stopSuggesting(): void
  /** Begins anew with these. @param folds one of `FOLD_COUNTS` */
  setFolds(folds: number): void
  /** Once: the store has what the sealed test set says until the data change or `reset`. */
  openTestSet(): void
  /** What the data alone pulls each parameter with, as the run stands. */
  dataGradient(): Promise<DataGradient>
  /** The data loss with two weights moved and all else as it stands. */
  lossPlane(wish: PlaneWish): Promise<LossPlane>
  /** The closed form at every number of random features; nothing of the run changes. */
  doubleDescent(wish: DescentWish): Promise<DoubleDescent>
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
  /** Which networks on resampled training rows are switched on, beside the visitor's own and at the same λ. */
  resample(kind: Resampling | undefined): void
  /**
   * They train until what is returned is called, in the time that is left.
   *
   * @param inputs where bootstrap copies are asked
   */
  askResampled(kind: Resampling, inputs: number[][]): () => void
  /** Networks of every width train beside the run as it is until what is returned is called, in the time that is left. */
  askEveryWidth(): () => void
  exportCode(target: string): Promise<string>
  memory(): Promise<{ tensors: number; gpuBytes: number }>
  experiment(): Experiment
  /**
   * The address of the experiment as it stands.
   *
   * @throws BadInput where an address cannot hold it: it needs the file
   */
  shareUrl(): string
  /**
   * HTML that shows it as one figure in another page.
   *
   * @throws BadInput likewise
   */
  embedCode(): string
  dismissNotice(): void
  /** Whether anyone can see the page: hidden, play waits. */
  setHidden(isHidden: boolean): void
  /** Ends the worker: for tests, and for pages that take the lab down again. */
  end(): void
}
