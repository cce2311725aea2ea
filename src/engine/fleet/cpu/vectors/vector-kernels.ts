// The kernels of a room in WebAssembly: arrays become addresses, and each idea of the catalog the function that has its name.
import type { ActivationKind } from '../../../../catalog/activations/activation'
import { activationKinds, lossKinds, optimizerKinds, penaltyKinds } from '../../../../catalog/kinds'
import type { LossKind } from '../../../../catalog/losses/loss'
import type { OptimizerKind, StepSettings } from '../../../../catalog/optimizers/optimizer'
import { penaltyMath } from '../../../../catalog/penalties/math-table'
import type { PenaltyKind } from '../../../../catalog/penalties/penalty'
import type { FleetPlan } from '../../fleet'
import type { Drawing, Kernels, Shape, Values } from '../kernels'

/** Numbers and addresses in, at most a number out: the file in AssemblyScript says which. */
type Kernel = (...of: number[]) => number
export type Exports = Record<string, Kernel>

/** What the module calls the ways of counting a row as right. */
const classCodes: Record<FleetPlan['classes'], number> = {
  none: 0,
  'threshold-logit': 1,
  'threshold-half': 2,
  largest: 3,
}

const plain = [
  'affine',
  'affineTransposed',
  'affineGradient',
  'drop',
  'addUnitSubgradient',
  'parameterSums',
  'addUnitNorms',
] as const

export class VectorKernels implements Kernels {
  readonly #plain: Record<(typeof plain)[number], Kernel>
  readonly #scratch: number
  readonly #settings: Float64Array
  readonly #activate: Record<ActivationKind, Kernel>
  readonly #chain: Record<ActivationKind, Kernel>
  readonly #chainKept: Record<ActivationKind, Kernel>
  readonly #outputDeltas: Record<LossKind, Kernel>
  readonly #addLosses: Record<LossKind, Kernel>
  readonly #addPenaltyGradient: Record<PenaltyKind, Kernel>
  readonly #update: Record<OptimizerKind, Kernel>
  readonly #stepUnits: Record<PenaltyKind, Record<OptimizerKind, Kernel> | undefined>

  /**
   * @param scratch the address of its own room
   * @param settings where the numbers of a step lie for it
   */
  constructor(exports: Exports, scratch: number, settings: Float64Array) {
    this.#scratch = scratch
    this.#settings = settings
    const named = (name: string) => kernelNamed(exports, name)
    this.#plain = byKind(plain, named)
    this.#activate = byKind(activationKinds, (kind) => named(`activate_${kind}`))
    this.#chain = byKind(activationKinds, (kind) => named(`chain_${kind}`))
    this.#chainKept = byKind(activationKinds, (kind) => named(`chainKept_${kind}`))
    this.#outputDeltas = byKind(lossKinds, (kind) => named(`outputDeltas_${kind}`))
    this.#addLosses = byKind(lossKinds, (kind) => named(`addLosses_${kind}`))
    this.#addPenaltyGradient = byKind(penaltyKinds, (kind) => named(`addPenaltyGradient_${kind}`))
    this.#update = byKind(optimizerKinds, (kind) => named(`update_${kind}`))
    this.#stepUnits = byKind(penaltyKinds, (kind) =>
      penaltyMath[kind].unit
        ? byKind(optimizerKinds, (optimizer) => named(`stepUnits_${kind}_${optimizer}`))
        : undefined,
    )
  }

  affine(h: Values, w: Values, b: Values, z: Values, rows: number, { fanIn, fanOut }: Shape): void {
    const [weights, biases, into] = [w.byteOffset, b.byteOffset, z.byteOffset]
    this.#plain.affine(h.byteOffset, weights, biases, into, rows, fanIn, fanOut, this.#scratch)
  }

  affineTransposed(d: Values, w: Values, back: Values, rows: number, { fanIn, fanOut }: Shape): void {
    const [weights, into] = [w.byteOffset, back.byteOffset]
    this.#plain.affineTransposed(d.byteOffset, weights, into, rows, fanIn, fanOut, this.#scratch)
  }

  affineGradient(h: Values, d: Values, gw: Values, gb: Values, rows: number, { fanIn, fanOut }: Shape): void {
    const [deltas, weights, biases] = [d.byteOffset, gw.byteOffset, gb.byteOffset]
    this.#plain.affineGradient(h.byteOffset, deltas, weights, biases, rows, fanIn, fanOut, this.#scratch)
  }

  activate(kind: ActivationKind, z: Values, length: number): void {
    this.#activate[kind](z.byteOffset, length)
  }

  chain(kind: ActivationKind, d: Values, h: Values, length: number): void {
    this.#chain[kind](d.byteOffset, h.byteOffset, length)
  }

  chainKept(
    kind: ActivationKind,
    d: Values,
    h: Values,
    kept: Uint8Array,
    keep: number,
    length: number,
  ): void {
    this.#chainKept[kind](d.byteOffset, h.byteOffset, kept.byteOffset, keep, length)
  }

  drop(h: Values, kept: Uint8Array, first: number, rows: number, units: number, drawing: Drawing): void {
    const { shared, threshold, scale } = drawing
    this.#plain.drop(h.byteOffset, kept.byteOffset, first, rows, units, shared, threshold, scale)
  }

  outputDeltas(
    loss: LossKind,
    z: Values,
    y: Values,
    weights: Values,
    rows: number,
    outputs: number,
    d: Values,
  ): void {
    const [logits, targets, into] = [z.byteOffset, y.byteOffset, d.byteOffset]
    this.#outputDeltas[loss](logits, targets, weights.byteOffset, rows, outputs, into)
  }

  addLosses(
    loss: LossKind,
    classes: FleetPlan['classes'],
    z: Values,
    y: Values,
    weights: Values | undefined,
    rows: number,
    outputs: number,
    sums: Float64Array,
  ): void {
    const [logits, targets, weighed] = [z.byteOffset, y.byteOffset, weights?.byteOffset ?? 0]
    this.#addLosses[loss](logits, targets, weighed, rows, outputs, classCodes[classes], sums.byteOffset)
  }

  addPenaltyGradient(
    kind: PenaltyKind,
    w: Values,
    g: Values,
    length: number,
    smooth: number,
    l1Ratio: number,
    subgradient: number,
  ): void {
    this.#addPenaltyGradient[kind](w.byteOffset, g.byteOffset, length, smooth, l1Ratio, subgradient)
  }

  addUnitSubgradient(w: Values, g: Values, { fanIn, fanOut }: Shape, lambda: number): void {
    this.#plain.addUnitSubgradient(w.byteOffset, g.byteOffset, fanIn, fanOut, lambda)
  }

  update(
    kind: OptimizerKind,
    w: Values,
    g: Values,
    [a, b]: readonly Values[],
    length: number,
    settings: StepSettings,
  ): void {
    const [first, second] = [a?.byteOffset ?? 0, b?.byteOffset ?? 0]
    this.#update[kind](w.byteOffset, g.byteOffset, first, second, length, this.#laidDown(settings))
  }

  stepUnits(
    kind: PenaltyKind,
    optimizer: OptimizerKind,
    w: Values,
    [a, b]: readonly Values[],
    { fanIn, fanOut }: Shape,
    lambda: number,
    settings: StepSettings,
  ): void {
    const step = this.#stepUnits[kind]?.[optimizer]
    if (!step) throw new Error(`${kind} does not act on units.`)
    const [first, second, numbers] = [a?.byteOffset ?? 0, b?.byteOffset ?? 0, this.#laidDown(settings)]
    step(w.byteOffset, first, second, fanIn, fanOut, lambda, numbers, this.#scratch)
  }

  parameterSums(w: Values, length: number, sums: Float64Array): void {
    this.#plain.parameterSums(w.byteOffset, length, sums.byteOffset)
  }

  addUnitNorms(w: Values, { fanIn, fanOut }: Shape, sum: number): number {
    return this.#plain.addUnitNorms(w.byteOffset, fanIn, fanOut, sum)
  }

  /** In the order of optimizer.as.ts. @returns the address */
  #laidDown({ learningRate, kink, least, decay, correction1, correction2 }: StepSettings): number {
    const settings = this.#settings
    settings[0] = learningRate
    settings[1] = kink
    settings[2] = least
    settings[3] = decay
    settings[4] = correction1
    settings[5] = correction2
    return settings.byteOffset
  }
}

function byKind<Kind extends string, Value>(
  kinds: readonly Kind[],
  of: (kind: Kind) => Value,
): Record<Kind, Value> {
  return Object.fromEntries(kinds.map((kind) => [kind, of(kind)])) as Record<Kind, Value>
}

function kernelNamed(exports: Exports, name: string): Kernel {
  const kernel = exports[name]
  if (!kernel) throw new Error(`The module has no kernel ${name}.`)
  return kernel
}
