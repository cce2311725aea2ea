// The fleet on the processor: the oracle of the tests, the fallback, and the same numbers for everyone.
import { optimizerMath } from '../../../catalog/optimizers/math-table'
import { type LayerLayout, parameterLayout } from '../../../experiment/layout'
import type { OptimizerState } from '../../../protocol/snapshot'
import { Batches } from '../../data/batches'
import type { Checkpoint, Fleet, FleetPlan, Hyperparameters, Measurement } from '../fleet'
import { measuresUnits } from '../step-settings'
import { backward } from './backward'
import { EpochRows, roomForRows } from './epoch-rows'
import { evaluate, type HeldRows, parameterSums } from './evaluate'
import { type Dropout, forward } from './forward'
import type { Opened, Room, Values } from './kernels'
import { createNetwork, type Network, parametersOf, setParameters, setSlot, slotsOf } from './network'
import { openRoom } from './processor'
import { updateModel } from './update'
import { createWorkspace, type Workspace } from './workspace'

/** Rows at once, where no more of them are trained on. */
const ROWS_AT_ONCE = 512

interface CpuCheckpoint extends Checkpoint {
  models: { parameters: Float32Array; slots: Float32Array[] }[]
  updates: number
}

/** All that the kernels read and write. */
interface Arrays {
  models: Network[]
  /** Of one model after the other. */
  gradient: Network
  training: HeldRows
  validation: HeldRows
  epoch: EpochRows
  /** Of each training row, for one model after the other; 1 until there are others. */
  sampleWeights: Values
  work: Workspace
  /** Rows that are to be predicted. */
  asked: Values
}

export class CpuFleet implements Fleet {
  readonly measurementCapacity = Number.POSITIVE_INFINITY
  step = 0
  readonly #layout: LayerLayout[]
  readonly #room: Opened<Arrays>
  readonly #hyperparameters: (Hyperparameters | undefined)[]
  readonly #batches: Batches
  /** [models, training rows] */
  #sampleWeights: Float32Array | undefined
  /** Adam's t: it survives a restore, where `step` goes on. */
  #updates = 0
  #measurements: Measurement[][] = []
  /** What a measurement has left in the workspace is what the next step begins with: the only model's way through all rows. */
  #isForward = false

  constructor(readonly plan: FleetPlan) {
    const { models, sizes, training, validation } = plan
    this.#layout = parameterLayout(sizes)
    this.#hyperparameters = new Array(models).fill(undefined)
    this.#batches = new Batches(plan.seed, training.count, plan.batchSize)
    this.#room = openRoom(sizes, (room) => this.#arraysIn(room))
    const held = this.#room.arrays
    for (const [split, rows] of [
      [held.training, training],
      [held.validation, validation],
    ] as const) {
      split.inputs.set(rows.inputs)
      split.targets.set(rows.targets)
    }
    held.sampleWeights.fill(1)
  }

  #arraysIn(room: Room): Arrays {
    const { models, sizes, optimizer } = this.plan
    const [inputs, outputs] = [sizes[0] as number, sizes.at(-1) as number]
    const { slots } = optimizerMath[optimizer]
    const { size } = this.#batches
    const rows = Math.max(size, ROWS_AT_ONCE)
    const training = roomForRows(this.plan.training, room)
    return {
      models: Array.from({ length: models }, () => createNetwork(this.#layout, room, slots)),
      gradient: createNetwork(this.#layout, room),
      training,
      validation: roomForRows(this.plan.validation, room),
      epoch: new EpochRows(training, { inputs, outputs }, size < training.count, room),
      sampleWeights: room.values(training.count),
      work: createWorkspace(room, sizes, rows, size),
      asked: room.values(rows * inputs),
    }
  }

  get pendingMeasurements(): number {
    return this.#measurements.length
  }

  setHyperparameters(model: number, hyperparameters: Hyperparameters): void {
    this.#hyperparameters[model] = hyperparameters
  }

  setSampleWeights(weights: Float32Array): void {
    this.#sampleWeights = weights.slice()
  }

  setParameters(parameters: readonly Float32Array[], optimizer?: readonly OptimizerState[]): void {
    parameters.forEach((flat, k) => {
      const model = this.#model(k)
      setParameters(model, flat)
      for (let slot = 0; slot < optimizerMath[this.plan.optimizer].slots; slot++)
        setSlot(model, slot, optimizer?.[k]?.slots[slot] ?? new Float32Array(flat.length))
    })
    this.#updates = optimizer?.[0]?.updates ?? 0
    this.#isForward = false
  }

  advance(): void {
    const batch = this.#batches.next()
    const { models, gradient, epoch, work } = this.#room.arrays
    if (batch.order) epoch.arrange(batch.order)
    this.step++
    this.#updates++
    const { inputs, targets } = epoch.slice(batch.begin, batch.end)
    const rows = batch.end - batch.begin
    const { kernels } = this.#room
    const { activation, seed } = this.plan
    models.forEach((model, k) => {
      const hyperparameters = this.#hyperparametersOf(k)
      const rate = hyperparameters.dropout
      const isForward = this.#isForward && rate === 0
      this.#isForward = false
      if (!isForward)
        forward(kernels, model, activation, inputs, rows, work, { rate, seed, step: this.step, first: 0 })
      this.#outputDeltas(k, targets, batch.begin, rows)
      backward(kernels, model, activation, rows, rate, work, gradient)
      updateModel(kernels, model, gradient, this.plan, hyperparameters, this.#updates)
    })
  }

  skipTo(step: number): void {
    const order = this.#batches.skip(this.step, step)
    this.step = step
    if (order) this.#room.arrays.epoch.arrange(order)
  }

  measure(): void {
    const { kernels, arrays } = this.#room
    const { models, training, validation, work } = arrays
    const judge = (model: Network, rows: HeldRows, weights?: Values, dropout?: Dropout) =>
      evaluate(kernels, model, this.plan, rows, work, weights, dropout)
    const hasUnits = this.#hyperparameters.some((each) => each && measuresUnits(each))
    const measurements = models.map((model, k) => {
      const weights = this.#sampleWeights && this.#weigh(k, training.count, (place) => place)
      const dropout = this.#comingDropout(k)
      const held = judge(model, validation)
      const trainingModeLoss = dropout && judge(model, training, weights, dropout).loss
      // Last: a step may go on from it.
      const own = judge(model, training, weights)
      return {
        step: this.step,
        dataLoss: own.loss,
        accuracy: own.accuracy,
        validationLoss: held.loss,
        validationAccuracy: held.accuracy,
        trainingModeLoss: trainingModeLoss ?? own.loss,
        layers: model.map(({ weights, biases }) => ({
          weights: parameterSums(kernels, weights, work),
          biases: parameterSums(kernels, biases, work),
        })),
        unitNorms: hasUnits ? this.#unitNorms(model) : Number.NaN,
      }
    })
    this.#measurements.push(measurements)
    this.#isForward = models.length === 1 && this.#batches.size >= training.count
  }

  async collect(): Promise<Measurement[][]> {
    const measurements = this.#measurements
    this.#measurements = []
    return measurements
  }

  async predict(inputs: Float32Array, count: number): Promise<Float32Array> {
    const { sizes, models, activation } = this.plan
    const { kernels, arrays } = this.#room
    const { work, asked } = arrays
    const [width, outputs] = [sizes[0] as number, sizes.at(-1) as number]
    const result = new Float32Array(models * count * outputs)
    this.#isForward = false
    for (let first = 0; first < count; first += work.rows) {
      const rows = Math.min(work.rows, count - first)
      asked.set(inputs.subarray(first * width, (first + rows) * width))
      arrays.models.forEach((model, k) => {
        forward(kernels, model, activation, asked, rows, work)
        const logits = work.h[model.length] as Values
        result.set(logits.subarray(0, rows * outputs), (k * count + first) * outputs)
      })
    }
    return result
  }

  async parameters(of?: Checkpoint): Promise<Float32Array[]> {
    if (of) return (of as CpuCheckpoint).models.map(({ parameters }) => parameters.slice())
    return this.#room.arrays.models.map((model) => parametersOf(model, this.#layout))
  }

  async optimizerState(): Promise<OptimizerState[]> {
    const updates = this.#updates
    return this.#room.arrays.models.map((model) => ({ slots: slotsOf(model, this.#layout), updates }))
  }

  /** Copies are cheap here: there is nothing to write over. */
  checkpoint(): Checkpoint {
    const models = this.#room.arrays.models.map((model) => ({
      parameters: parametersOf(model, this.#layout),
      slots: slotsOf(model, this.#layout),
    }))
    const kept: CpuCheckpoint = { models, updates: this.#updates, dispose: () => undefined }
    return kept
  }

  restore(checkpoint: Checkpoint): void {
    const { models, updates } = checkpoint as CpuCheckpoint
    models.forEach(({ parameters, slots }, k) => {
      setParameters(this.#model(k), parameters)
      slots.forEach((slot, s) => {
        setSlot(this.#model(k), s, slot)
      })
    })
    this.#updates = updates
    this.#isForward = false
  }

  async idle(): Promise<void> {}

  dispose(): void {
    this.#room.arrays.models.length = 0
    this.#room.close()
  }

  #outputDeltas(k: number, targets: Values, begin: number, rows: number): void {
    const { epoch, sampleWeights, work } = this.#room.arrays
    const outputs = this.plan.sizes.at(-1) as number
    const [logits, deltas] = [work.h.at(-1) as Values, work.d.at(-1) as Values]
    if (this.#sampleWeights) this.#weigh(k, rows, (place) => epoch.rowAt(begin + place))
    this.#room.kernels.outputDeltas(this.plan.loss, logits, targets, sampleWeights, rows, outputs, deltas)
  }

  /** What the next step drops; none where it drops nothing. */
  #comingDropout(k: number): Dropout | undefined {
    const rate = this.#hyperparameters[k]?.dropout ?? 0
    const hasHidden = this.#layout.length > 1
    return rate > 0 && hasHidden ? { rate, seed: this.plan.seed, step: this.step + 1, first: 0 } : undefined
  }

  /** Lays down one model's weights of rows: of that at each place. */
  #weigh(k: number, rows: number, rowAt: (place: number) => number): Values {
    const { sampleWeights, training } = this.#room.arrays
    for (let place = 0; place < rows; place++)
      sampleWeights[place] = this.#sampleWeights?.[k * training.count + rowAt(place)] as number
    return sampleWeights
  }

  #unitNorms(model: Network): number {
    return model.reduce((sum, layer) => this.#room.kernels.addUnitNorms(layer.weights.values, layer, sum), 0)
  }

  #model(k: number): Network {
    return this.#room.arrays.models[k] as Network
  }

  #hyperparametersOf(k: number): Hyperparameters {
    const hyperparameters = this.#hyperparameters[k]
    if (!hyperparameters) throw new Error(`Model ${k} of the fleet has no hyper-parameters yet.`)
    return hyperparameters
  }
}
