// From an experiment and its prepared data to what a fleet needs.
import type { Experiment } from '../../experiment/experiment'
import { packParameters, parameterLayout } from '../../experiment/layout'
import { hasBiases, layerSizes, taskOf } from '../../experiment/shape'
import type { PreparedData } from '../data/prepare'
import { initialParameters } from '../run/initial-parameters'
import { classesOf } from './classes'
import type { FleetPlan, Hyperparameters } from './fleet'

export function planFleet(experiment: Experiment, data: PreparedData, models: number): FleetPlan {
  const { batchSize } = experiment.optimizer
  return {
    models,
    sizes: layerSizes(experiment),
    activation: experiment.model.activation,
    ...(!hasBiases(experiment) && { withoutBiases: true }),
    loss: experiment.loss,
    optimizer: experiment.optimizer.kind,
    classes: classesOf(taskOf(experiment.data), experiment.loss),
    ...(batchSize === undefined ? {} : { batchSize }),
    seed: experiment.seed,
    training: data.training,
    validation: data.validation,
  }
}

export function hyperparametersOf(experiment: Experiment): Hyperparameters {
  const { penalty, optimizer, dropout } = experiment
  return { penalty, learningRate: optimizer.learningRate, weightDecay: optimizer.weightDecay, dropout }
}

export function startingParameters(experiment: Experiment): Float32Array {
  if (experiment.initial) return packParameters(experiment.initial)
  const sizes = layerSizes(experiment)
  const parameters = initialParameters(experiment.seed, sizes)
  // Drawn all the same: the weights are those of the model with biases.
  if (!hasBiases(experiment))
    for (const { biases } of parameterLayout(sizes)) parameters.fill(0, biases.begin, biases.end)
  return parameters
}
