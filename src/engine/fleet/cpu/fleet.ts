// The fleet on the processor: the oracle of the tests, the fallback, and the same numbers for everyone.
import { activationMath } from '../../../catalog/activations/math-table'
import { lossMath } from '../../../catalog/losses/math-table'
import { type LayerLayout, parameterLayout } from '../../../experiment/layout'
import type { OptimizerState } from '../../../protocol/snapshot'
import { Batches } from '../../data/batches'
import type { Checkpoint, Fleet, FleetPlan, Hyperparameters, Measurement, Rows } from '../fleet'
import { measuresUnits } from '../step-settings'
import { backward } from './backward'
import { EpochRows } from './epoch-rows'
import { evaluate, parameterSums } from './evaluate'
import { type Dropout, forward } from './forward'
import { type CpuModel, createModel } from './model'
import { sumUnitNorms } from './units'
import { updateModel } from './update'
import { createWorkspace, type Workspace } from './workspace'

interface CpuCheckpoint extends Checkpoint {
  models: { parameters: Float32Array; slots: Float32Array[] }[]
  updates: number
}

export class CpuFleet implements Fleet {
  readonly measurementCapacity = Number.POSITIVE_INFINITY
  step = 0
  readonly #layout: LayerLayout[]
  readonly #models: CpuModel[]
  readonly #hyperparameters: (Hyperparameters | undefined)[]
  readonly #batches: Batches
  readonly #epoch: EpochRows
  readonly #training: Workspace
  #evaluation: Workspace
  #sampleWeights: Float32Array
  #weighted = false
  /** Adam's t: it survives a restore, where `step` goes on. */
  #updates = 0
  #measurements: Measurement[][] = []

  constructor(readonly plan: FleetPlan) {
    const { models, sizes, training, validation } = plan
    this.#layout = parameterLayout(sizes)
    this.#models = Array.from({ length: models }, () => createModel(this.#layout, plan.optimizer))
    this.#hyperparameters = new Array(models).fill(undefined)
    this.#batches = new Batches(plan.seed, training.count, plan.batchSize)
    this.#epoch = new EpochRows(training, sizes[0] as number, sizes.at(-1) as number)
    this.#training = createWorkspace(sizes, this.#batches.size)
    this.#evaluation = createWorkspace(sizes, Math.max(training.count, validation.count))
    this.#sampleWeights = new Float32Array(models * training.count).fill(1)
  }

  get pendingMeasurements(): number {
    return this.#measurements.length
  }

  setHyperparameters(model: number, hyperparameters: Hyperparameters): void {
    this.#hyperparameters[model] = hyperparameters
  }

  setSampleWeights(weights: Float32Array): void {
    this.#sampleWeights = weights.slice()
    this.#weighted = true
  }

  setParameters(parameters: readonly Float32Array[], optimizer?: readonly OptimizerState[]): void {
    parameters.forEach((flat, k) => {
      this.#model(k).parameters.set(flat)
      this.#model(k).slots.forEach((slot, s) => {
        const built = optimizer?.[k]?.slots[s]
        if (built) slot.set(built)
        else slot.fill(0)
      })
    })
    this.#updates = optimizer?.[0]?.updates ?? 0
  }

  advance(): void {
    const batch = this.#batches.next()
    if (batch.order) this.#epoch.arrange(batch.order)
    this.step++
    this.#updates++
    const { inputs, targets } = this.#epoch.slice(batch.begin, batch.end)
    const rows = batch.end - batch.begin
    this.#models.forEach((model, k) => {
      const hyperparameters = this.#hyperparametersOf(k)
      const { activation, seed } = this.plan
      const rate = hyperparameters.dropout
      const [work, math] = [this.#training, activationMath[activation]]
      forward(model.parameters, this.#layout, math, inputs, rows, work, { rate, seed, step: this.step })
      this.#outputDeltas(k, targets, batch.begin, rows)
      backward(model.parameters, this.#layout, math, rows, rate, work, model.gradient)
      updateModel(model, this.#layout, this.plan, hyperparameters, this.#updates)
    })
  }

  skipTo(step: number): void {
    const order = this.#batches.skip(this.step, step)
    this.step = step
    if (order) this.#epoch.arrange(order)
  }

  measure(): void {
    const { activation, loss, classes, training, validation } = this.plan
    const judge = (model: CpuModel, rows: Rows, weights?: Float32Array, dropout?: Dropout) =>
      evaluate(
        model.parameters,
        this.#layout,
        activationMath[activation],
        lossMath[loss],
        classes,
        rows,
        weights,
        this.#evaluation,
        dropout,
      )
    const hasUnits = this.#hyperparameters.some((each) => each && measuresUnits(each))
    const measurements = this.#models.map((model, k) => {
      const weights = this.#weighted ? this.#weightsOf(k) : undefined
      const dropout = this.#comingDropout(k)
      const own = judge(model, training, weights)
      const held = judge(model, validation)
      return {
        step: this.step,
        dataLoss: own.loss,
        accuracy: own.accuracy,
        validationLoss: held.loss,
        validationAccuracy: held.accuracy,
        trainingModeLoss: dropout ? judge(model, training, weights, dropout).loss : own.loss,
        layers: this.#layout.map(({ weights, biases }) => ({
          weights: parameterSums(model.parameters, weights),
          biases: parameterSums(model.parameters, biases),
        })),
        unitNorms: hasUnits ? sumUnitNorms(model.parameters, this.#layout) : Number.NaN,
      }
    })
    this.#measurements.push(measurements)
  }

  async collect(): Promise<Measurement[][]> {
    const measurements = this.#measurements
    this.#measurements = []
    return measurements
  }

  async predict(inputs: Float32Array, count: number): Promise<Float32Array> {
    const { sizes, models, activation } = this.plan
    if (count > this.#evaluation.rows) this.#evaluation = createWorkspace(sizes, count)
    const length = count * (sizes.at(-1) as number)
    const result = new Float32Array(models * length)
    this.#models.forEach(({ parameters }, k) => {
      forward(parameters, this.#layout, activationMath[activation], inputs, count, this.#evaluation)
      result.set((this.#evaluation.h.at(-1) as Float32Array).subarray(0, length), k * length)
    })
    return result
  }

  async parameters(of?: Checkpoint): Promise<Float32Array[]> {
    const models = of ? (of as CpuCheckpoint).models : this.#models
    return models.map(({ parameters }) => parameters.slice())
  }

  async optimizerState(): Promise<OptimizerState[]> {
    const updates = this.#updates
    return this.#models.map(({ slots }) => ({ slots: slots.map((slot) => slot.slice()), updates }))
  }

  /** Copies are cheap here: there is nothing to write over. */
  checkpoint(): Checkpoint {
    const models = this.#models.map(({ parameters, slots }) => ({
      parameters: parameters.slice(),
      slots: slots.map((slot) => slot.slice()),
    }))
    const kept: CpuCheckpoint = { models, updates: this.#updates, dispose: () => undefined }
    return kept
  }

  restore(checkpoint: Checkpoint): void {
    const { models, updates } = checkpoint as CpuCheckpoint
    models.forEach(({ parameters, slots }, k) => {
      this.#model(k).parameters.set(parameters)
      slots.forEach((slot, s) => {
        this.#model(k).slots[s]?.set(slot)
      })
    })
    this.#updates = updates
  }

  async idle(): Promise<void> {}

  dispose(): void {
    this.#models.length = 0
  }

  /** Each row's share of the batch's weighted mean, times the loss's own derivative. */
  #outputDeltas(k: number, targets: Float32Array, begin: number, rows: number): void {
    const outputs = this.plan.sizes.at(-1) as number
    const logits = this.#training.h.at(-1) as Float32Array
    const deltas = this.#training.d.at(-1) as Float32Array
    const weights = this.#weightsOf(k)
    let total = 0
    for (let n = 0; n < rows; n++) total += weights[this.#epoch.rowAt(begin + n)] as number
    for (let n = 0; n < rows; n++) {
      // A batch in which this model has no rows leaves its data gradient 0.
      const scale = total > 0 ? (weights[this.#epoch.rowAt(begin + n)] as number) / total : 0
      lossMath[this.plan.loss].delta(logits, targets, n * outputs, outputs, scale, deltas)
    }
  }

  /** What the next step drops; none where it drops nothing. */
  #comingDropout(k: number): Dropout | undefined {
    const rate = this.#hyperparameters[k]?.dropout ?? 0
    const hasHidden = this.#layout.length > 1
    return rate > 0 && hasHidden ? { rate, seed: this.plan.seed, step: this.step + 1 } : undefined
  }

  #weightsOf(k: number): Float32Array {
    const { count } = this.plan.training
    return this.#sampleWeights.subarray(k * count, (k + 1) * count)
  }

  #model(k: number): CpuModel {
    return this.#models[k] as CpuModel
  }

  #hyperparametersOf(k: number): Hyperparameters {
    const hyperparameters = this.#hyperparameters[k]
    if (!hyperparameters) throw new Error(`Model ${k} of the fleet has no hyper-parameters yet.`)
    return hyperparameters
  }
}
