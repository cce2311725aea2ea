// Measurements that wait on the GPU, one row each, until one read brings them all.
import type { GpuDevice } from '../../device/gpu-device'
import { readTexels } from '../../device/read-texels'
import type { FleetPlan, Measurement, ParameterSums } from '../fleet'
import { meanLoss } from '../mean-loss'
import { summaryWidth } from './programs/summary'
import { createSheet, type Sheet } from './sheets/sheet'
import { createTarget, type Target } from './target'

export interface Waiting {
  step: number
  /** Whether each model drops units; none: no model does. */
  drops: readonly boolean[]
  /** Whether the units' norms were added up. */
  hasUnits: boolean
}

/** Rows between two reads: a report comes far sooner. */
const CAPACITY = 256

export class MeasurementLog {
  readonly limit = CAPACITY
  readonly target: Target
  readonly #device: GpuDevice
  readonly #sheet: Sheet
  readonly #models: number
  readonly #layers: number
  readonly #hasClasses: boolean
  readonly #validationCount: number
  /** Each model's sum of weights over the training rows. */
  #trainingTotals: readonly number[]
  #waiting: Waiting[] = []

  constructor(device: GpuDevice, { models, sizes, classes, training, validation }: FleetPlan) {
    this.#device = device
    this.#models = models
    this.#layers = sizes.length - 1
    this.#hasClasses = classes !== 'none'
    this.#validationCount = validation.count
    this.#trainingTotals = new Array<number>(models).fill(training.count)
    this.#sheet = createSheet(device, models * summaryWidth(this.#layers), CAPACITY)
    this.target = createTarget(device, [this.#sheet])
  }

  setTrainingTotals(totals: readonly number[]): void {
    this.#trainingTotals = totals
  }

  get pending(): number {
    return this.#waiting.length
  }

  /** The row that the next measurement is to be drawn to. */
  take(waiting: Waiting): number {
    if (this.#waiting.length === CAPACITY)
      throw new Error(`More than ${CAPACITY} measurements without a collect.`)
    return this.#waiting.push(waiting) - 1
  }

  /** The draws that follow write from row 0 again: the GPU takes the copy first, in order. */
  async collect(): Promise<Measurement[][]> {
    const waiting = this.#waiting
    this.#waiting = []
    if (waiting.length === 0) return []
    const texels = await readTexels(this.#device, this.#sheet.texture, waiting.length, this.#sheet.width)
    return waiting.map((one, row) =>
      Array.from({ length: this.#models }, (_, model) => this.#measurementAt(texels, one, row, model)),
    )
  }

  dispose(): void {
    this.target.dispose()
    this.#sheet.dispose()
  }

  #measurementAt(
    texels: Float32Array,
    { step, drops, hasUnits }: Waiting,
    row: number,
    model: number,
  ): Measurement {
    const width = summaryWidth(this.#layers)
    const at = (item: number) => (row * this.#sheet.width + model * width + item) * 4
    const [trainingLoss, trainingHits, validationLoss, validationHits, droppedLoss, , unitNorms] =
      texels.subarray(at(0), at(2)) as unknown as [number, number, number, number, number, number, number]
    const total = this.#trainingTotals[model] as number
    // Without rows or classes there is nothing to take a mean of: NaN.
    const [rows, classes] = [this.#validationCount || Number.NaN, this.#hasClasses ? 1 : Number.NaN]
    return {
      step,
      dataLoss: meanLoss(trainingLoss, total),
      accuracy: (classes * trainingHits) / total,
      validationLoss: meanLoss(validationLoss, this.#validationCount),
      validationAccuracy: (classes * validationHits) / rows,
      trainingModeLoss: meanLoss(drops[model] ? droppedLoss : trainingLoss, total),
      layers: Array.from({ length: this.#layers }, (_, l) => ({
        weights: sumsAt(texels, at(2 + 2 * l)),
        biases: sumsAt(texels, at(3 + 2 * l)),
      })),
      unitNorms: hasUnits ? unitNorms : Number.NaN,
    }
  }
}

function sumsAt(texels: Float32Array, at: number): ParameterSums {
  return {
    squares: texels[at] as number,
    magnitudes: texels[at + 1] as number,
    zeros: texels[at + 2] as number,
    largest: texels[at + 3] as number,
  }
}
