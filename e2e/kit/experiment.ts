// An experiment, as `window.overfitLab` gives it: version 1 of the public JSON, every default filled in. A copy of the lab's
// own types; the lab's tests hold the two equal.

export type Task = 'regression' | 'binary' | 'multiclass'

export type DatasetId =
  | 'moons'
  | 'circles'
  | 'spiral'
  | 'three-spirals'
  | 'xor-clusters'
  | 'blobs'
  | 'random-labels'
  | 'formula-classes'
  | 'sine'
  | 'cosine'
  | 'full-wave'
  | 'offset'
  | 'formula'
  | 'sparse'
  | 'line'
  | 'orthonormal'
  | 'diabetes'
  | 'prostate'
  | 'temperature'
  | 'penguins'
  | 'digits'
  | 'clock'
  | 'xor'

/** Each data set has some of them. */
export interface DatasetOptions {
  /** Rows to train on, and to judge by. */
  samples?: number
  validation?: number
  /** Standard deviation, raw units. */
  noise?: number
  /** Share of the labels that are made wrong, 0 … 0.5. */
  flips?: number
  inputs?: number
  relevant?: number
  modulus?: number
  expression?: string
}

/** `cleanValidation`: no label of a row that judges is wrong on purpose. */
export type CatalogData = { kind: DatasetId; cleanValidation?: boolean } & DatasetOptions

/** Multiclass targets are one-hot rows, binary targets one column of 0 and 1. */
export interface CustomData {
  kind: 'custom'
  task: Task
  inputs: number[][]
  targets: number[][]
  validationInputs: number[][]
  validationTargets: number[][]
  standardize: boolean
  inputNames?: string[]
  targetName?: string
  classNames?: string[]
  testInputs?: number[][]
  testTargets?: number[][]
}

export type Features =
  | { kind: 'identity' }
  | { kind: 'legendre'; degree: number }
  | { kind: 'fourier'; frequencies: number }
  | { kind: 'rbf'; count: number; width: number }
  | { kind: 'random-relu'; count: number }

export interface PenaltySettings {
  kind: 'none' | 'l2' | 'l1' | 'elastic' | 'group' | 'maxnorm'
  /** λ, 0 … 1000; the objective is data loss + λ·Ω. */
  lambda: number
  l1Ratio: number
  includeBias: boolean
  l1Solver: 'proximal' | 'subgradient'
}

/** One layer's, weights[input][output]. */
export interface LayerParameters {
  weights: number[][]
  biases: number[]
}

export interface Experiment {
  version: 1
  name?: string
  /** uint32, the only source of randomness. */
  seed: number
  data: CatalogData | CustomData
  model: {
    features: Features
    hidden: number[]
    activation: 'tanh' | 'relu' | 'sigmoid' | 'linear'
    bias?: boolean
  }
  loss: 'mse' | 'bce' | 'cce'
  optimizer: {
    kind: 'sgd' | 'momentum' | 'adam' | 'adamw'
    learningRate: number
    /** Without it: full batch. */
    batchSize?: number
    /** AdamW only. */
    weightDecay: number
  }
  penalty: PenaltySettings
  /** Rate on hidden activations, 0 … 0.9. */
  dropout: number
  steps?: number
  initial?: LayerParameters[]
}

/** What may change while a run goes on. */
export interface Tuning {
  penalty?: Partial<PenaltySettings>
  learningRate?: number
  weightDecay?: number
  dropout?: number
}
