// `window.overfitLab`: what the page does for tests. A copy of the lab's own types; the lab's tests hold the two equal.
import type { Experiment, LayerParameters, Tuning } from './experiment.js'

export type Status = 'ready' | 'running' | 'paused' | 'diverged' | 'failed'

export interface Device {
  backend: 'webgl' | 'cpu'
  renderer: string
  /** Whether WebGL is computed by the processor. */
  software: boolean
  reason?: string
}

/** A run at one step: every figure is of that very step, in evaluation mode. */
export interface Snapshot {
  step: number
  revision: number
  status: Status
  /** Of a diverged run: the step where it was seen. */
  divergedAt?: number
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

export interface RunSnapshot extends Snapshot {
  /** A sentence, where something else was asked for before its last step. */
  cutShort?: string
}

export interface Measured {
  columns: string[]
  rows: number[][]
}

/** Every promise settles: it rejects with an Error whose message a person can act on. */
export interface OverfitLab {
  version: string
  ready: Promise<Device>
  /** As it stands, with the tuned values. */
  experiment(): Experiment
  /** Any experiment as JSON, defaults left out or not: step 0, status ready. */
  load(experiment: unknown): Promise<void>
  /** No restart; resolves when the worker holds the values, or newer ones. */
  tune(tuning: Tuning): Promise<void>
  /** Exactly so many steps at full speed, then paused. */
  run(steps: number): Promise<RunSnapshot>
  play(): void
  pause(): Promise<Snapshot>
  reset(): Promise<void>
  snapshot(): Promise<Snapshot>
  /** Resolves when sentence, fit and both charts show the newest step; of an address with `steps=N`, after those. */
  drawn(): Promise<number>
  /** The measured steps as the charts draw them. */
  history(): Promise<Measured>
  /** Raw units in and out; logits for bce and cce. */
  predict(inputs: number[][]): Promise<number[][]>
  /** One network for each λ, from step 0; the current run stays as it is. */
  ladder(query: {
    values: number[]
    steps: number
    axis?: 'lambda'
  }): Promise<{ value: number; snapshot: Snapshot }[]>
  exportCode(target: string): Promise<string>
  memory(): Promise<{ tensors: number; gpuBytes: number }>
}

declare global {
  interface Window {
    overfitLab: OverfitLab
  }
}
