// The unit of training: K models of one architecture that take each step together. Two engines implement it.
import type { ActivationKind } from '../../catalog/activations/activation'
import type { LossKind } from '../../catalog/losses/loss'
import type { OptimizerKind } from '../../catalog/optimizers/optimizer'
import type { PenaltySettings } from '../../experiment/experiment'
import type { OptimizerState } from '../../protocol/snapshot'

/** What is the same for every model, and fixed for a fleet's life. */
export interface FleetPlan {
  models: number
  /** Units of each layer, input first. */
  sizes: readonly number[]
  activation: ActivationKind
  /** Biases that are 0 stay so. */
  withoutBiases?: true
  loss: LossKind
  optimizer: OptimizerKind
  /** Whether rows are counted as right or wrong, and how. */
  classes: 'none' | 'threshold-logit' | 'threshold-half' | 'largest'
  /** Rows a batch; none: all of them. */
  batchSize?: number
  /** Seeds batches and dropout masks. */
  seed: number
  training: Rows
  validation: Rows
}

/** Rows as the network sees them, row-major. */
export interface Rows {
  count: number
  inputs: Float32Array
  targets: Float32Array
}

/** What each model has for itself, and may change between steps. */
export interface Hyperparameters {
  penalty: PenaltySettings
  learningRate: number
  weightDecay: number
  dropout: number
}

/** Sums over one layer's weights or biases. */
export interface ParameterSums {
  squares: number
  magnitudes: number
  zeros: number
  largest: number
}

/** One model measured at one step; losses are means without the penalty, NaN where a split has no rows and nowhere else. */
export interface Measurement {
  step: number
  /** These four in evaluation mode: no unit is dropped. */
  dataLoss: number
  accuracy: number
  validationLoss: number
  validationAccuracy: number
  /**
   * The data loss over all training rows with dropout on, at the rate as it stands and with the mask of step + 1: the
   * one that the next `advance` uses. Equal to `dataLoss` where the rate is 0 or no layer is hidden.
   *
   * Masks count a row by its place in its batch. In full batch that is the row's own index, and this is the very loss
   * that the coming step takes the gradient of; with mini-batches it is taken as if all rows were one batch, so its
   * masks are of the same kind but not those of any step.
   */
  trainingModeLoss: number
  layers: { weights: ParameterSums; biases: ParameterSums }[]
  /** Σ‖w‖ over the incoming weights of every unit; NaN where no model's Ω has it. */
  unitNorms: number
}

/**
 * Steps and measurements are enqueued in order and return at once; what comes back is asynchronous.
 *
 * After `dispose` nothing may be called.
 */
export interface Fleet {
  readonly plan: FleetPlan
  readonly step: number
  /** Felt on the next step. */
  setHyperparameters(model: number, hyperparameters: Hyperparameters): void
  /**
   * Each model's weight of each training row (folds, bootstrap), [models, training rows]; the loss is the weighted mean.
   * Before the first call every row counts 1.
   */
  setSampleWeights(weights: Float32Array): void
  /**
   * Each model's parameters in the layout of `parameterLayout`, and the optimizer's state.
   *
   * @param optimizer [models], all after as many updates; none: it is cleared
   */
  setParameters(parameters: readonly Float32Array[], optimizer?: readonly OptimizerState[]): void
  advance(): void
  /** Counts on or back to a step without training: the batches and masks that follow are those that training would have come to. */
  skipTo(step: number): void
  /** Measures every model as it now is; `collect` brings it. At most `measurementCapacity` between collects. */
  measure(): void
  readonly measurementCapacity: number
  readonly pendingMeasurements: number
  /** The measurements since the last collect, oldest first, [measurement][model]. */
  collect(): Promise<Measurement[][]>
  /** Evaluation mode; [models, count, outputs]. */
  predict(inputs: Float32Array, count: number): Promise<Float32Array>
  /** [models][parameters] in the layout of `parameterLayout`; as they are, or as a checkpoint has them. */
  parameters(of?: Checkpoint): Promise<Float32Array[]>
  /** [models]; of the step at which it is asked, like `parameters`: set in another fleet, training goes on to the bit. */
  optimizerState(): Promise<OptimizerState[]>
  /**
   * Copies parameters and optimizer state aside, without reading them back.
   *
   * @param into a checkpoint of this fleet to write over instead of a new one
   */
  checkpoint(into?: Checkpoint): Checkpoint
  restore(checkpoint: Checkpoint): void
  /** Resolves when what was enqueued has been computed: the means to pace. */
  idle(): Promise<void>
  dispose(): void
}

export interface Checkpoint {
  dispose(): void
}
