// The fleet on the GPU: two states that take turns, a training pass from each to the other, and an evaluation.
import { layerHash } from '../../../catalog/dropout/mask'
import type { OptimizerState } from '../../../protocol/snapshot'
import { Batches } from '../../data/batches'
import { gpuIdle } from '../../device/fences'
import type { GpuDevice } from '../../device/gpu-device'
import { readTexels } from '../../device/read-texels'
import type { Checkpoint, Fleet, FleetPlan, Hyperparameters, Measurement } from '../fleet'
import { actsOnUnits, biasCorrections, measuresUnits } from '../step-settings'
import { drawing } from './draw'
import { Evaluation } from './evaluation'
import type { EvaluationPass } from './evaluation-pass'
import { JudgedRows } from './judged-rows'
import { MeasurementLog } from './measurement-log'
import { createNetwork, type Network, withRows } from './network'
import { packModel, unpackModel } from './parameter-atlas'
import { Prediction } from './prediction'
import { EpochSheets } from './sheets/epoch-sheets'
import { HyperparameterSheet } from './sheets/hyperparameter-sheet'
import { type Sheet, uploadTexels } from './sheets/sheet'
import { createUnitSheet, type UnitSheet } from './sheets/unit-sheet'
import { copyState, createState, parameterTexture, type State } from './state'
import { createTrainingPass, type TrainingPass } from './training-pass'
import { createTrainingScratch, disposeTrainingScratch, type TrainingScratch } from './training-plan'

interface GpuCheckpoint extends Checkpoint {
  state: State
  updates: number
}

export class WebglFleet implements Fleet {
  step = 0
  readonly measurementCapacity: number
  readonly #device: GpuDevice
  readonly #network: Network
  readonly #batches: Batches
  readonly #epoch: EpochSheets
  readonly #scratch: TrainingScratch
  readonly #hyperparameters: HyperparameterSheet
  readonly #dropoutRates: Float32Array
  /** Which models' penalties act on whole units, and which have their norms in Ω. */
  readonly #unitActing: boolean[]
  readonly #unitMeasured: boolean[]
  /** Made when first needed. */
  #unitSheet: UnitSheet | undefined
  readonly #judged: JudgedRows
  readonly #log: MeasurementLog
  readonly #evaluation: Evaluation
  /** Whether training rows lie in a measurement as in a step: of one model, all of them at once, in textures without folds. */
  readonly #sharesRows: boolean
  /** What has measured the parameters as they are, where the next step can go on from its hidden layers. */
  #evaluated: EvaluationPass | undefined
  readonly #prediction: Prediction
  readonly #states: [State, State]
  /** Training passes by the state they start from, whether they drop units, whether a penalty acts on whole ones, and what has been evaluated; made when first needed. */
  readonly #passes = new Map<string, TrainingPass>()
  #current: 0 | 1 = 0
  /** Adam's t: it survives a restore, where `step` goes on. */
  #updates = 0

  constructor(
    device: GpuDevice,
    readonly plan: FleetPlan,
  ) {
    const { models, training, classes } = plan
    this.#device = device
    this.#batches = new Batches(plan.seed, training.count, plan.batchSize)
    const network = createNetwork(device, plan)
    const { height } = network
    this.#epoch = new EpochSheets(device, plan, this.#batches, height)
    this.#network = withRows(network, this.#epoch.split.rows)
    this.#scratch = createTrainingScratch(this.#network, this.#epoch.batchRows / height)
    this.#hyperparameters = new HyperparameterSheet(device, models)
    this.#dropoutRates = new Float32Array(models)
    this.#unitActing = new Array<boolean>(models).fill(false)
    this.#unitMeasured = new Array<boolean>(models).fill(false)
    this.#states = [this.#newState(), this.#newState()]
    this.#log = new MeasurementLog(device, plan)
    this.measurementCapacity = this.#log.limit
    this.#judged = new JudgedRows(device, plan, height)
    this.#evaluation = new Evaluation({
      network,
      classes,
      judged: this.#judged,
      log: this.#log,
      hyperparameters: this.#hyperparameters.sheet,
    })
    const { folded } = withRows(network, this.#judged.rows)
    this.#sharesRows = models === 1 && this.#batches.perEpoch === 1 && !folded
    this.#prediction = new Prediction(network)
  }

  get pendingMeasurements(): number {
    return this.#log.pending
  }

  setHyperparameters(model: number, hyperparameters: Hyperparameters): void {
    this.#hyperparameters.set(model, hyperparameters)
    this.#dropoutRates[model] = hyperparameters.dropout
    this.#unitActing[model] = actsOnUnits(hyperparameters)
    this.#unitMeasured[model] = measuresUnits(hyperparameters)
  }

  setSampleWeights(weights: Float32Array): void {
    this.#epoch.setSampleWeights(weights)
    this.#log.setTrainingTotals(this.#judged.weigh(weights))
  }

  advance(): void {
    const batch = this.#batches.next()
    this.step++
    this.#updates++
    const first = this.#epoch.begin(batch)
    this.#hyperparameters.flush()
    const hashes = this.#hashesOf(this.step)
    const pass = this.#pass(hashes.length > 0)
    this.#evaluated = undefined
    drawing(this.#device, () => pass.run({ first, hashes, ...biasCorrections(this.#updates) }))
    this.#current = pass.end === this.#states[0] ? 0 : 1
  }

  skipTo(step: number): void {
    const order = this.#batches.skip(this.step, step)
    this.step = step
    if (order) this.#epoch.arrange(order)
  }

  measure(): void {
    this.#hyperparameters.flush()
    const hashes = this.#hashesOf(this.step + 1)
    const drops = hashes.length > 0 ? Array.from(this.#dropoutRates, (rate) => rate > 0) : []
    const hasUnits = this.#unitMeasured.includes(true)
    const row = this.#log.take({ step: this.step, drops, hasUnits })
    const pass = this.#evaluation.passFor(hashes.length > 0, hasUnits)
    drawing(this.#device, () => pass.run(this.#state, row, hashes, pass === this.#evaluated))
    if (this.#sharesRows) this.#evaluated = hashes.length > 0 ? undefined : pass
  }

  collect(): Promise<Measurement[][]> {
    return this.#log.collect()
  }

  predict(inputs: Float32Array, count: number): Promise<Float32Array> {
    return this.#prediction.predict(this.#state, inputs, count)
  }

  parameters(of?: Checkpoint): Promise<Float32Array[]> {
    return this.#read(parameterTexture(of ? (of as GpuCheckpoint).state : this.#state))
  }

  /** All models' parameters go up together: the texture is small, and this is rare. */
  setParameters(parameters: readonly Float32Array[], optimizer?: readonly OptimizerState[]): void {
    const [sheet, ...slots] = this.#state.sheets as [Sheet, ...Sheet[]]
    this.#write(sheet, parameters)
    slots.forEach((slot, s) => {
      this.#write(slot, optimizer?.map((built) => built.slots[s] as Float32Array) ?? [])
    })
    this.#updates = optimizer?.[0]?.updates ?? 0
    this.#evaluated = undefined
  }

  async optimizerState(): Promise<OptimizerState[]> {
    const updates = this.#updates
    const slots = await Promise.all(this.#state.sheets.slice(1).map((slot) => this.#read(slot.texture)))
    return Array.from({ length: this.plan.models }, (_, model) => ({
      slots: slots.map((models) => models[model] as Float32Array),
      updates,
    }))
  }

  checkpoint(into?: Checkpoint): Checkpoint {
    const state = into ? (into as GpuCheckpoint).state : this.#newState()
    copyState(this.#device, this.#state, state)
    const kept: GpuCheckpoint = { state, updates: this.#updates, dispose: () => state.dispose() }
    return kept
  }

  restore(checkpoint: Checkpoint): void {
    const { state, updates } = checkpoint as GpuCheckpoint
    copyState(this.#device, state, this.#state)
    this.#updates = updates
    this.#evaluated = undefined
  }

  idle(): Promise<void> {
    return gpuIdle(this.#device)
  }

  dispose(): void {
    for (const pass of this.#passes.values()) pass.dispose()
    this.#evaluation.dispose()
    this.#prediction.dispose()
    this.#log.dispose()
    this.#hyperparameters.sheet.dispose()
    this.#unitSheet?.dispose()
    this.#epoch.dispose()
    this.#judged.sheets.dispose()
    for (const state of this.#states) state.dispose()
    disposeTrainingScratch(this.#scratch)
  }

  get #state(): State {
    return this.#states[this.#current]
  }

  /** Dropout's hash of each hidden layer in a step; none where no model drops a unit. */
  #hashesOf(step: number): number[] {
    if (!this.#dropoutRates.some((rate) => rate > 0)) return []
    return this.#scratch.activations.map((_, l) => layerHash(this.plan.seed, step, l))
  }

  #newState(): State {
    return createState(this.#device, this.#network.atlas, this.plan.optimizer)
  }

  #units(): UnitSheet {
    this.#unitSheet ??= createUnitSheet(this.#device, this.plan.models, this.#network.atlas.layout)
    return this.#unitSheet
  }

  #pass(dropout: boolean): TrainingPass {
    const units = this.#unitActing.includes(true)
    const evaluated = dropout ? undefined : this.#evaluated
    const key = `${this.#current} ${dropout} ${units} ${evaluated?.hasUnits}`
    let pass = this.#passes.get(key)
    if (!pass) {
      const [from, to] = this.#current === 0 ? this.#states : [this.#states[1], this.#states[0]]
      pass = createTrainingPass(
        {
          network: this.#network,
          optimizer: this.plan.optimizer,
          hasBiases: !this.plan.withoutBiases,
          split: this.#epoch.split,
          scratch: evaluated ? { ...this.#scratch, activations: evaluated.activations } : this.#scratch,
          isForwardDone: evaluated !== undefined,
          hyperparameters: this.#hyperparameters.sheet,
          blocks: this.#epoch.batchRows / this.#network.height,
          dropout,
          units: units ? this.#units() : undefined,
        },
        from,
        to,
      )
      this.#passes.set(key, pass)
    }
    return pass
  }

  /** @param models what each has in this sheet; zeros where nothing is given */
  #write(sheet: Sheet, models: readonly Float32Array[]): void {
    const { atlas } = this.#network
    const texels = new Float32Array(atlas.width * atlas.height * 4)
    models.forEach((flat, model) => {
      packModel(atlas, model, flat, texels)
    })
    uploadTexels(this.#device, sheet, texels)
  }

  async #read(texture: WebGLTexture): Promise<Float32Array[]> {
    const { atlas } = this.#network
    const texels = await readTexels(this.#device, texture, atlas.height, atlas.width)
    return Array.from({ length: this.plan.models }, (_, model) => unpackModel(atlas, model, texels))
  }
}
