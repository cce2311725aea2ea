// Resampling on the wire: the networks that the page wishes for, and what the worker tells of them.
import type { Decomposition } from '../../../protocol/decomposition'

/** Copies on training rows drawn with replacement, or a network for each training row that goes without it. */
export type Resampling = 'bootstrap' | 'leave-one-out'

export interface ResamplingWish {
  /** Without it nothing trains, and nothing is held. */
  kind?: Resampling
  /** Beside this run and no other. */
  run: number
  /** Where bootstrap copies are asked, raw units; no others are. */
  inputs: number[][]
  /** Nobody sees it: it keeps what it has and does not train. */
  isResting: boolean
}

export interface BootstrapFound {
  kind: 'bootstrap'
  copies: number
  /** [copies, inputs, outputs], raw units or logits. */
  predictions: Float32Array
  /** Where the truth is known. */
  decomposition?: Decomposition
}

export interface LeaveOneOutFound {
  kind: 'leave-one-out'
  /**
   * For each training row how far the prediction at its own input moves where it is left out: on the probability of its
   * own label, or in raw units.
   */
  leans: number[]
}

export interface ResamplingReport {
  run: number
  step: number
  /** Nothing while they are made anew. */
  found?: BootstrapFound | LeaveOneOutFound
  /** Their numbers left every scale; they begin anew when λ is moved. */
  hasDiverged: boolean
}

export interface ResamplingWire {
  wish: ResamplingWish
  report: ResamplingReport
}
