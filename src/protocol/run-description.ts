// What the page needs to know of a run that has been set up.
import type { ImageSize } from '../catalog/datasets/dataset'
import type { LossKind, Task } from '../catalog/losses/loss'
import type { Scale, Standardization } from '../experiment/network/standardize'
import type { Stride } from './schedule'

/** Rows in raw units, as the fit shows them. */
export interface Points {
  inputs: number[][]
  targets: number[][]
  flipped: boolean[]
}

export interface RunDescription {
  run: number
  task: Task
  /** What its outputs mean: logits or values. */
  loss: LossKind
  inputNames: readonly string[]
  /** Where the network does not see the inputs themselves but features that are made of them. */
  hasFeatures?: true
  /** How raw inputs are moved before the network, or the features before it, see them; and the targets that it learns. */
  scale: Scale
  /** Where it sees the inputs themselves, standardised by the training rows. */
  inputScale?: Standardization
  /** Where it learns the targets standardised by the training rows. */
  targetScale?: Standardization
  /** Of multiclass data: the classes. */
  outputNames: readonly string[]
  /** Of the visitor's own data: what is learned, where it has a name. */
  targetName?: string
  /** Where the classes have names of their own: of two, the one that is 0 and the one that is 1. */
  classNames?: readonly string[]
  /** Where the inputs are the grey values of an image, row by row. */
  image?: ImageSize
  /** Where they are two hours of a clock, each as a one-hot: how many hours it has. */
  modulus?: number
  training: Points
  validation: Points
  /** Noise-free curve over the training range, 1-D only and where it is known. */
  truth?: { xs: number[]; ys: number[] }
  /** Loss of the best constant guess on the validation rows (on the training rows where there are none). */
  nullLoss: number
  spread: Spread
  /** Where the data's chance is known. */
  noiseFloor?: NoiseFloor
  sizes: number[]
  /** Of large data not every step of the schedule is measured. */
  stride: Stride
}

/** How far the targets of each split lie from their own mean, squared, on the training scale; 0: they are all the same. */
export interface Spread {
  training: number
  /** Without rows 0 too. */
  validation: number
}

/** What nobody can beat on new rows but by luck: all that can be known of them is known, the noise is not. */
export interface NoiseFloor {
  /** On the training scale. */
  loss: number
  /** Classes only. */
  accuracy?: number
}
