// An experiment: everything that decides what a run computes. Version 1 of the public JSON, every default filled in.
import type { ActivationKind } from '../catalog/activations/activation'
import type { OptionValues } from '../catalog/datasets/dataset'
import type { DatasetId } from '../catalog/datasets/shape-table'
import type { Features } from '../catalog/features/feature-map'
import type { LossKind, Task } from '../catalog/losses/loss'
import type { OptimizerKind } from '../catalog/optimizers/optimizer'
import type { PenaltyKind } from '../catalog/penalties/penalty'

export interface CustomData {
  kind: 'custom'
  task: Task
  inputs: number[][]
  targets: number[][]
  validationInputs: number[][]
  validationTargets: number[][]
  standardize: boolean
  /** One for each column of the inputs. */
  inputNames?: string[]
  /** Of a number or of two classes: what is learned. */
  targetName?: string
  /** Of two classes the one that is 0 and the one that is 1; of more one for each column of the targets. */
  classNames?: string[]
  /** Sealed: rows of neither split. */
  testInputs?: number[][]
  testTargets?: number[][]
}

/** `cleanValidation`: no label of a row that judges is wrong on purpose, only those that are learned from. */
export type CatalogData = { kind: DatasetId; cleanValidation?: boolean } & OptionValues
export type Data = CatalogData | CustomData

export type L1Solver = 'proximal' | 'subgradient'

export interface PenaltySettings {
  kind: PenaltyKind
  /** λ, 0 … 1000; the objective is data loss + λ·Ω. */
  lambda: number
  l1Ratio: number
  includeBias: boolean
  l1Solver: L1Solver
}

export interface OptimizerSettings {
  kind: OptimizerKind
  learningRate: number
  /** Without it: full batch. */
  batchSize?: number
  /** Decoupled; AdamW only. */
  weightDecay: number
}

/** One layer's parameters, weights[input][output]. */
export interface LayerParameters {
  weights: number[][]
  biases: number[]
}

export interface Experiment {
  version: 1
  name?: string
  /** uint32, the only source of randomness. */
  seed: number
  data: Data
  model: {
    features: Features
    hidden: number[]
    activation: ActivationKind
    /** Whether units have biases; without it they do. Those that have none keep biases of 0. */
    bias?: boolean
  }
  loss: LossKind
  optimizer: OptimizerSettings
  penalty: PenaltySettings
  /** Rate on hidden activations, 0 … 0.9. */
  dropout: number
  /** Play stops there by itself. */
  steps?: number
  initial?: LayerParameters[]
}

/** All that may change while a run goes on, whole. */
export type TunableSettings = Pick<Experiment, 'penalty' | 'optimizer' | 'dropout'>

export function tunableSettings({ penalty, optimizer, dropout }: Experiment): TunableSettings {
  return { penalty, optimizer, dropout }
}

/** A change of it. */
export interface Tuning {
  penalty?: Partial<PenaltySettings>
  learningRate?: number
  weightDecay?: number
  dropout?: number
}
