// The rows that evaluation judges, in one sheet: the training rows and then the validation rows, each in their own
// order, so that one pass does for both.
import type { GpuDevice } from '../../device/gpu-device'
import type { FleetPlan, Rows } from '../fleet'
import type { BlockHeight } from './programs/blocks'
import { rowsOfBlocks } from './sheets/block-sheet'
import { EMPTY, SplitSheets } from './sheets/split-sheets'

export class JudgedRows {
  readonly sheets: SplitSheets
  /** Texel rows of the training part: whole blocks. */
  readonly trainingRows: number
  readonly #plan: FleetPlan
  readonly #places: number[]

  constructor(device: GpuDevice, plan: FleetPlan, height: BlockHeight) {
    const { training, validation, models, sizes } = plan
    this.#plan = plan
    this.trainingRows = height * rowsOfBlocks(training.count, height)
    const rows = this.trainingRows + height * rowsOfBlocks(validation.count, height)
    this.#places = Array.from({ length: rows * 2 }, (_, place) => this.#rowAt(place))
    const [inputs, outputs] = [sizes[0] as number, sizes.at(-1) as number]
    this.sheets = new SplitSheets(device, joined(training, validation), models, rows, inputs, outputs)
    this.sheets.upload(this.#places)
    this.#uploadWeights(() => 1)
  }

  /** Texel rows of both parts. */
  get rows(): number {
    return this.sheets.rows
  }

  /**
   * @param weights [models, training rows]
   * @returns each model's sum of weights
   */
  weigh(weights: Float32Array): number[] {
    const { count } = this.#plan.training
    this.#uploadWeights((model, row) => weights[model * count + row] as number)
    return Array.from({ length: this.#plan.models }, (_, model) =>
      weights.subarray(model * count, (model + 1) * count).reduce((sum, weight) => sum + weight, 0),
    )
  }

  /** What the last training rows leave of a block stays empty, so that no block belongs to both parts. */
  #rowAt(place: number): number {
    const { training, validation } = this.#plan
    if (place < training.count) return place
    const held = place - this.trainingRows * 2
    return held >= 0 && held < validation.count ? training.count + held : EMPTY
  }

  /** Not divided by their sum: whole numbers add up exactly on the GPU, and the mean is taken where they are read. */
  #uploadWeights(trainingWeight: (model: number, row: number) => number): void {
    this.sheets.uploadWeights((model, place) => {
      const row = this.#places[place] as number
      if (row === EMPTY) return 0
      return row < this.#plan.training.count ? trainingWeight(model, row) : 1
    })
  }
}

function joined(training: Rows, validation: Rows): Rows {
  return {
    count: training.count + validation.count,
    inputs: concatenated(training.inputs, validation.inputs),
    targets: concatenated(training.targets, validation.targets),
  }
}

function concatenated(one: Float32Array, other: Float32Array): Float32Array {
  const both = new Float32Array(one.length + other.length)
  both.set(one)
  both.set(other, one.length)
  return both
}
