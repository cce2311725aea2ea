// The training rows on the GPU in the order of an epoch: each batch a whole number of blocks, padded with weight 0.

import type { Batch, Batches } from '../../../data/batches'
import type { GpuDevice } from '../../../device/gpu-device'
import type { FleetPlan } from '../../fleet'
import type { BlockHeight } from '../programs/blocks'
import { rowsOfBlocks } from './block-sheet'
import { EMPTY, SplitSheets } from './split-sheets'

export class EpochSheets {
  readonly split: SplitSheets
  /** Texel rows of one batch: whole blocks. */
  readonly batchRows: number
  readonly #plan: FleetPlan
  readonly #batches: Batches
  #places: number[] = []
  #sampleWeights: Float32Array | undefined

  constructor(device: GpuDevice, plan: FleetPlan, batches: Batches, height: BlockHeight) {
    const { training, models, sizes } = plan
    this.#plan = plan
    this.#batches = batches
    this.batchRows = height * rowsOfBlocks(batches.size, height)
    const rows = this.batchRows * batches.perEpoch
    this.split = new SplitSheets(device, training, models, rows, sizes[0] as number, sizes.at(-1) as number)
  }

  /** First texel row of a batch; lays a new epoch down where the batch begins one. */
  begin(batch: Batch): number {
    if (batch.order) this.arrange(batch.order)
    return batch.index * this.batchRows
  }

  /** Lays an epoch down. */
  arrange(order: readonly number[]): void {
    this.#places = this.#placesOf(order)
    this.split.upload(this.#places)
    this.#uploadWeights()
  }

  setSampleWeights(weights: Float32Array): void {
    this.#sampleWeights = weights.slice()
    if (this.#places.length > 0) this.#uploadWeights()
  }

  dispose(): void {
    this.split.dispose()
  }

  #placesOf(order: readonly number[]): number[] {
    const places = new Array<number>(this.split.rows * 2).fill(EMPTY)
    const { size } = this.#batches
    order.forEach((row, i) => {
      const batch = Math.floor(i / size)
      places[batch * this.batchRows * 2 + (i - batch * size)] = row
    })
    return places
  }

  #uploadWeights(): void {
    const { models } = this.#plan
    const totals = Array.from({ length: models }, (_, model) => this.#batchTotals(model))
    const placesABatch = this.batchRows * 2
    this.split.uploadWeights((model, place) => {
      const total = (totals[model] as number[])[Math.floor(place / placesABatch)] as number
      // A batch in which this model has no rows leaves its data gradient 0.
      return total > 0 ? this.#weightAt(model, place) / total : 0
    })
  }

  #batchTotals(model: number): number[] {
    const totals = new Array<number>(this.#batches.perEpoch).fill(0)
    this.#places.forEach((_, place) => {
      const batch = Math.floor(place / (this.batchRows * 2))
      totals[batch] = (totals[batch] as number) + this.#weightAt(model, place)
    })
    return totals
  }

  #weightAt(model: number, place: number): number {
    const row = this.#places[place] as number
    if (row === EMPTY) return 0
    return this.#sampleWeights ? (this.#sampleWeights[model * this.#plan.training.count + row] as number) : 1
  }
}
