// The verbs: what the page's controls and `window.overfitLab` call alike. No React here.
import type { StoreApi } from 'zustand/vanilla'
import type { PresetId } from '../catalog/presets/preset-table'
import type { Experiment, Tuning } from '../experiment/experiment'
import type { Device } from '../protocol/commands'
import type { Resampling } from '../protocol/resampling'
import type { Snapshot } from '../protocol/snapshot'
import type { History } from './history'
import type { LabState, Speed } from './state'

export interface Session {
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
  dismissGhost(): void
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
  /** Which networks on resampled training rows are switched on, beside the visitor's own and at the same λ. */
  resample(kind: Resampling | undefined): void
  /**
   * They train until what is returned is called, in the time that is left.
   *
   * @param inputs where bootstrap copies are asked
   */
  askResampled(kind: Resampling, inputs: number[][]): () => void
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
