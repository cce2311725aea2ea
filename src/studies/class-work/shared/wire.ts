// A network that is trained for a class, on the wire: which one, and what the worker tells of it.
import type { Experiment } from '../../../experiment/experiment'

export interface WantedNetwork {
  /** With its own seed and λ. */
  experiment: Experiment
  /** From the start. */
  steps: number
  /** Raw inputs at which it says what it predicts, at its end. */
  places: number[][]
}

export interface ClassWorkWish {
  /** Tells its reports from those of one before. */
  job: number
  /** None: nothing is trained, and nothing is held. */
  network?: WantedNetwork | undefined
  /** Nobody sees the page: it keeps what it has and does not train. */
  isResting: boolean
}

/** Figures of the last sound look, where it has diverged. */
export interface TrainedNetwork {
  trainingLoss: number
  /** null where there are no validation rows. */
  validationLoss: number | null
  /** √Σw² over all weights. */
  weightNorm: number
  hasDiverged: boolean
  /** Of the second class, at each place; none of other tasks. */
  probabilities: number[]
}

export interface ClassWorkReport {
  job: number
  step: number
  /** At its end: it holds nothing any more. */
  trained?: TrainedNetwork
}

export interface ClassWorkWire {
  wish: ClassWorkWish
  report: ClassWorkReport
}
