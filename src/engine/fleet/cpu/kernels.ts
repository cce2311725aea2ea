// What the processor's passes are made of, one call a layer: by loops in JavaScript, or in WebAssembly's vectors. Both come to
// the same bits.
import type { ActivationKind } from '../../../catalog/activations/activation'
import type { LossKind } from '../../../catalog/losses/loss'
import type { OptimizerKind, StepSettings } from '../../../catalog/optimizers/optimizer'
import type { PenaltyKind } from '../../../catalog/penalties/penalty'
import type { FleetPlan } from '../fleet'

/** What kernels read and write, in the memory of WebAssembly where they are its. */
export type Values = Float32Array

/** A matrix of weights: [fanIn, fanOut], row-major. */
export interface Shape {
  fanIn: number
  fanOut: number
}

/**
 * Products of matrices are sums in float32: every term and every sum is rounded, in order, in pieces of 128 terms. All else is
 * computed in float64, in order, and every value is rounded to float32 once. Arrays are whole, or begin in one.
 */
export interface Kernels {
  /** z[n, j] = b[j] + Σᵢ h[n, i] w[i, j] */
  affine(h: Values, w: Values, b: Values, z: Values, rows: number, shape: Shape): void
  /** back[n, i] = Σⱼ d[n, j] w[i, j] */
  affineTransposed(d: Values, w: Values, back: Values, rows: number, shape: Shape): void
  /** gw[i, j] = Σₙ h[n, i] d[n, j], gb[j] = Σₙ d[n, j] */
  affineGradient(h: Values, d: Values, gw: Values, gb: Values, rows: number, shape: Shape): void

  /** z[i] ← activation(z[i]), i < length. */
  activate(kind: ActivationKind, z: Values, length: number): void
  /** d[i] ← d[i] · activation′, a function of what it has put out, h[i]. */
  chain(kind: ActivationKind, d: Values, h: Values, length: number): void
  /** The same where dropout has scaled what it kept by 1 / keep; 0 where it dropped. */
  chainKept(kind: ActivationKind, d: Values, h: Values, kept: Uint8Array, keep: number, length: number): void
  /** h ← h · scale where the unit's draw is at least the threshold, else 0. @param first the first row's place in its batch */
  drop(h: Values, kept: Uint8Array, first: number, rows: number, units: number, drawing: Drawing): void

  /** Each row's share of the weighted mean, times the loss's own derivative; all 0 where no row has a weight. */
  outputDeltas(
    loss: LossKind,
    z: Values,
    y: Values,
    weights: Values,
    rows: number,
    outputs: number,
    d: Values,
  ): void
  /**
   * Adds to three sums: Σ weight · loss, the weight of rows that are right, Σ weight.
   *
   * @param weights none: every row counts 1
   */
  addLosses(
    loss: LossKind,
    classes: FleetPlan['classes'],
    z: Values,
    y: Values,
    weights: Values | undefined,
    rows: number,
    outputs: number,
    sums: Float64Array,
  ): void

  /** g ← g + smooth · the gradient of Ω's smooth part + subgradient · sign(w) */
  addPenaltyGradient(
    kind: PenaltyKind,
    w: Values,
    g: Values,
    length: number,
    smooth: number,
    l1Ratio: number,
    subgradient: number,
  ): void
  /** g ← g + λ·w/‖w‖ over the incoming weights of each unit; 0 at 0, as PyTorch has it. */
  addUnitSubgradient(w: Values, g: Values, shape: Shape, lambda: number): void
  /** The optimizer's step of w and its state. */
  update(
    kind: OptimizerKind,
    w: Values,
    g: Values,
    slots: readonly Values[],
    length: number,
    settings: StepSettings,
  ): void
  /** The penalty's own step on every unit of a layer, after the optimizer's. @param kind one that acts on units */
  stepUnits(
    kind: PenaltyKind,
    optimizer: OptimizerKind,
    w: Values,
    slots: readonly Values[],
    shape: Shape,
    lambda: number,
    settings: StepSettings,
  ): void

  /** Writes Σw², Σ|w|, how many are 0, the largest |w|. */
  parameterSums(w: Values, length: number, sums: Float64Array): void
  /** @returns the sum, and ‖w‖ of every unit's incoming weights */
  addUnitNorms(w: Values, shape: Shape, sum: number): number
}

/** Which units of a layer dropout keeps in one step. */
export interface Drawing {
  /** What all of its draws have in common. */
  shared: number
  threshold: number
  scale: number
}

/** Where arrays can be had, all 0. */
export interface Room {
  values(length: number): Values
  flags(length: number): Uint8Array
  sums(length: number): Float64Array
}

export interface Opened<Arrays> {
  arrays: Arrays
  kernels: Kernels
  /** Gives the room back: its arrays may not be used any more. */
  close(): void
}

/** What makes rooms, and the kernels that compute in them. */
export interface Processor {
  /**
   * @param sizes units of each layer of the widest network that is computed in it, input first
   * @param build asks for all arrays, and for the same ones whenever it is called
   */
  open<Arrays>(sizes: readonly number[], build: (room: Room) => Arrays): Opened<Arrays>
}
