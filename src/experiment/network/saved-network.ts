// A trained network as a file that people and programs read: all that its predictions are computed from, in raw units.
import type { ActivationKind } from '../../catalog/activations/activation'
import type { Features } from '../../catalog/features/feature-map'
import { type RandomUnit, randomUnits } from '../../catalog/features/random-relu'
import type { LossKind, Task } from '../../catalog/losses/loss'
import { stream } from '../../catalog/random/stream'
import type { Data, Experiment, LayerParameters, PenaltySettings } from '../experiment'
import { inputNames, outputNames } from '../names'
import { inputCount, layerSizes, taskOf } from '../shape'
import type { Scale, Standardization } from './standardize'

/** The network sees (x − mean) / deviation of an input, and what it says is y · deviation + mean. */
export interface SavedColumn {
  name: string
  mean: number
  deviation: number
}

/** Of features that were drawn, the draws too: √(2 / count) · relu(directions · x + offset). */
export type SavedFeatures =
  | Exclude<Features, { kind: 'random-relu' }>
  | (Extract<Features, { kind: 'random-relu' }> & { units: RandomUnit[] })

export interface SavedLayer extends LayerParameters {
  activation: ActivationKind
}

export interface SavedNetwork {
  format: 'overfit-lab-network'
  version: 1
  name?: string
  /** The step that its weights are of. */
  step: number
  task: Task
  loss: LossKind
  /** With λ; what it was trained with at that step. */
  penalty: PenaltySettings
  dropout: number
  inputs: SavedColumn[]
  /** Made of the inputs once they are on the network's scale. */
  features: SavedFeatures
  /** weights[input][output]; the last one's activation is linear. */
  layers: SavedLayer[]
  /** Of multiclass data the classes; logits for classes. */
  outputs: SavedColumn[]
  /** Of two classes, the one that is 0 and the one that is 1, where they have names. */
  classes?: string[]
}

/** What it was trained on, and what it has come to. */
export interface NetworkState {
  experiment: Experiment
  /** How its inputs and targets are moved. */
  scale: Scale
  step: number
  parameters: readonly LayerParameters[]
}

export function savedNetwork({ experiment, scale, step, parameters }: NetworkState): SavedNetwork {
  const { data, model, name, loss, penalty, dropout } = experiment
  const classes = classNamesOf(data)
  return {
    format: 'overfit-lab-network',
    version: 1,
    ...(name !== undefined && { name }),
    step,
    task: taskOf(data),
    loss,
    penalty,
    dropout,
    inputs: columns(inputNames(data), scale.inputs),
    features: savedFeatures(experiment),
    layers: parameters.map((layer, l) => ({
      activation: l < layerSizes(experiment).length - 2 ? model.activation : 'linear',
      weights: layer.weights.map(inFewDigits),
      biases: inFewDigits(layer.biases),
    })),
    outputs: columns(outputNames(data), scale.targets),
    ...(classes && { classes }),
  }
}

/** Nine digits tell any two numbers of 32 bits apart. */
function inFewDigits(values: readonly number[]): number[] {
  return values.map((value) => Number(value.toPrecision(9)))
}

function columns(names: readonly string[], { means, deviations }: Standardization): SavedColumn[] {
  return names.map((name, j) => ({ name, mean: means[j] as number, deviation: deviations[j] as number }))
}

function savedFeatures({ seed, data, model: { features } }: Experiment): SavedFeatures {
  if (features.kind !== 'random-relu') return features
  return { ...features, units: randomUnits(stream(seed, 'features'), inputCount(data), features.count) }
}

function classNamesOf(data: Data): string[] | undefined {
  return data.kind === 'custom' && data.task === 'binary' ? data.classNames : undefined
}
