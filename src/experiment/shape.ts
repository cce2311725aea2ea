// What an experiment implies before anything is drawn: its task, the sizes of its layers, its count of parameters.
import type { DatasetShape } from '../catalog/datasets/dataset'
import { datasetShape } from '../catalog/datasets/shape-table'
import type { Features } from '../catalog/features/feature-map'
import type { Task } from '../catalog/losses/loss'
import type { CatalogData, Data, Experiment } from './experiment'

export function taskOf(data: Data): Task {
  return data.kind === 'custom' ? data.task : datasetShape[data.kind].task
}

export function inputCount(data: Data): number {
  return data.kind === 'custom'
    ? (data.inputs[0]?.length ?? 0)
    : datasetShape[data.kind].inputNames(data).length
}

export function outputCount(data: Data): number {
  return data.kind === 'custom'
    ? (data.targets[0]?.length ?? 0)
    : datasetShape[data.kind].outputNames(data).length
}

/** Rows there are in a fixed table; of what is drawn there is no end. */
export function rowCount(data: CatalogData): number {
  const { rows }: DatasetShape = datasetShape[data.kind]
  return rows?.(data) ?? Number.POSITIVE_INFINITY
}

/** Which columns are standardised by training statistics before training; features map their inputs themselves. */
export function standardizes(data: Data): { inputs: boolean; targets: boolean } {
  if (data.kind === 'custom') {
    return { inputs: data.standardize, targets: data.standardize && taskOf(data) === 'regression' }
  }
  const { standardizeInputs, standardizeTargets } = datasetShape[data.kind]
  return { inputs: standardizeInputs, targets: standardizeTargets }
}

/** How many columns the features make of the inputs. */
function featureCount(features: Features, inputs: number): number {
  switch (features.kind) {
    case 'identity':
      return inputs
    case 'legendre':
      return features.degree
    case 'fourier':
      return 2 * features.frequencies
    case 'rbf':
    case 'random-relu':
      return features.count
    default:
      return features satisfies never
  }
}

/** Whether its units have biases. */
export function hasBiases({ model }: Pick<Experiment, 'model'>): boolean {
  return model.bias ?? true
}

/** Whether it has hidden layers. */
export function isDeep({ model }: Pick<Experiment, 'model'>): boolean {
  return model.hidden.length > 0
}

/** Units of each layer, input first: [2, 64, 64, 1]. */
export function layerSizes(experiment: Experiment): number[] {
  const { features, hidden } = experiment.model
  return [featureCount(features, inputCount(experiment.data)), ...hidden, outputCount(experiment.data)]
}
