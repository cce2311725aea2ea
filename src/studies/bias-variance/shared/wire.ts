// Bias and variance on the wire: the fits that the page asks for, and what the worker tells of them.
import type { Decomposition } from '../../../protocol/decomposition'

export interface BiasVarianceWish {
  /** Tells its reports from those of one before. */
  job: number
  /** Every λ that is tried; none: nothing is trained, and nothing is held. */
  values: number[]
  /** Fresh data sets. */
  sets: number
  /** Of each network; where the fits are solved it does not matter. */
  steps: number
  /** Nobody sees it: it keeps what it has and does not train. */
  isResting: boolean
}

/** The fits over the one input there is, raw units. */
export interface FitCurves {
  /** Ascending. */
  at: number[]
  truth: number[]
  /** Data sets whose fits are shown: the first ones. */
  shown: number
  /** [values, shown, at] */
  fits: Float32Array
  /** [values, at], over all data sets. */
  means: Float32Array
}

export interface BiasVarianceReport {
  job: number
  /** Data sets whose fits are in it. */
  sets: number
  /** Of all its work, 0 … 1. */
  share: number
  /** One for each λ; none before there are two fits to compare. Not finite where a fit has diverged. */
  parts: Decomposition[]
  /** Mean over the places of the variance that is left to who knows the truth; in the units of `parts`. */
  noise: number
  /** Of one input and one target alone; none before there are parts. */
  curves?: FitCurves
  /** At its end; it holds nothing any more. */
  isDone: boolean
}

export interface BiasVarianceWire {
  wish: BiasVarianceWish
  report: BiasVarianceReport
}
