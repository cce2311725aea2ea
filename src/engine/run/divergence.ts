// When a run has diverged, and why it probably did. Judged on the processor, in what was read back:
// some drivers get NaN wrong in shaders.
import { optimizerMath } from '../../catalog/optimizers/math-table'
import { penaltyMath } from '../../catalog/penalties/math-table'
import type { Experiment } from '../../experiment/experiment'
import type { Measurement } from '../fleet/fleet'

const LOSS_FACTOR = 1e6
const LARGEST_WEIGHT = 1e6

export interface Divergence {
  /** Where it was seen. */
  step: number
  /** One sentence. */
  reason: string
}

/** @param scale the larger of the starting loss and the null model's */
export function hasDiverged(measurement: Measurement, scale: number): boolean {
  return !isFiniteThroughout(measurement) || isTooLarge(measurement, scale)
}

/** Whether what is told of it can be: a loss without rows is NaN, and is not told. */
export function isFiniteThroughout({
  dataLoss,
  trainingModeLoss,
  validationLoss,
  layers,
}: Measurement): boolean {
  if (!Number.isFinite(dataLoss) || !Number.isFinite(trainingModeLoss)) return false
  if (validationLoss === Number.POSITIVE_INFINITY) return false
  return layers.every((layer) =>
    [layer.weights, layer.biases].every(({ squares }) => Number.isFinite(Math.fround(squares))),
  )
}

function isFiniteInTraining(measurement: Measurement): boolean {
  return isFiniteThroughout({ ...measurement, validationLoss: 0 })
}

function isTooLarge({ dataLoss, layers }: Measurement, scale: number): boolean {
  return dataLoss > LOSS_FACTOR * scale || layers.some(({ weights }) => weights.largest > LARGEST_WEIGHT)
}

/** Why nothing can be trained from a start, in one sentence; nothing where it can. */
export function whyNoStart(measurement: Measurement, scale: number): string | undefined {
  if (!hasDiverged(measurement, scale)) return undefined
  if (measurement.layers.some(({ weights }) => weights.largest > LARGEST_WEIGHT))
    return `This experiment cannot begin: a weight of its start is over ${LARGEST_WEIGHT}, where numbers of 32 bits are too coarse to train.`
  const where = isFiniteInTraining(measurement) ? 'held-back' : 'training'
  return `This experiment cannot begin: on its ${where} points the very first loss is larger than a number of 32 bits can be.`
}

/** Nothing where it has not diverged. */
export function divergenceReason(
  measurement: Measurement,
  scale: number,
  experiment: Experiment,
): string | undefined {
  if (!hasDiverged(measurement, scale)) return undefined
  if (isFiniteInTraining(measurement) && !isTooLarge(measurement, scale))
    return 'on points that it has never seen its loss is larger than a number of 32 bits can be, though training goes well.'
  return settingsToBlame(experiment)
}

function settingsToBlame({ optimizer: { learningRate, kind }, penalty }: Experiment): string {
  const bound = optimizerMath[kind].stableBelow
  if (bound === undefined) return `η = ${learningRate} is too large: the steps do not settle.`
  const perLambda = penaltyMath[penalty.kind].curvature(penalty.l1Ratio)
  if (learningRate * penalty.lambda * perLambda >= bound / 2) {
    const factor = Number(perLambda.toPrecision(3))
    return `η = ${learningRate} is too large for λ = ${penalty.lambda}: with this optimizer η(h + ${factor}λ) must stay under ${bound}, h being the curvature of the data loss.`
  }
  return `η = ${learningRate} is too large: each step overshoots by more than the one before.`
}

/** What a measurement would say of the weights, where none has been made: training can go on from these. */
export function areSound(parameters: Float32Array): boolean {
  return parameters.every((value) => Math.abs(value) <= LARGEST_WEIGHT)
}
