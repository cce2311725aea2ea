// From raw rows to what the network sees: standardised or expanded into features, and the way back for predictions.
import type { Split } from '../../catalog/datasets/dataset'
import type { Features } from '../../catalog/features/feature-map'
import { type FeatureContext, featureMap } from '../../catalog/features/feature-table'
import type { Experiment } from '../../experiment/experiment'
import {
  columnRanges,
  fromScale,
  inputScale,
  type Scale,
  type Standardization,
  targetScale,
  toScale,
} from '../../experiment/network/standardize'
import { inputCount, standardizes } from '../../experiment/shape'
import type { Rows } from '../fleet/fleet'
import { drawData, type RawData } from './draw'

export interface PreparedData {
  raw: RawData
  /** The rows that the network's scale is taken from: the training rows, or those that there were before they were changed. */
  scaledBy: Scaling
  /** How inputs are moved before the network, or the features before it, see them, and the targets that it learns. */
  scale: Scale
  /** Where the network sees the inputs themselves, standardised. */
  inputScale?: Standardization
  /** Where it learns the targets standardised. */
  targetScale?: Standardization
  training: Rows
  validation: Rows
  /** Of the network's scale. */
  toRows(split: Split): Rows
  /** Raw input row to the network's inputs. */
  toModel(input: readonly number[]): number[]
  /** The network's output row to raw units; logits pass unchanged. */
  fromModel(output: readonly number[]): number[]
}

export type Scaling = Pick<Split, 'inputs' | 'targets'>

/** @param by the rows that the network's scale is taken from, if not the training rows */
export async function prepareData(experiment: Experiment, by?: Scaling): Promise<PreparedData> {
  return prepareRows(experiment, await drawData(experiment.data, experiment.seed), by)
}

/** @param by the rows that the network's scale is taken from */
export function prepareRows(experiment: Experiment, raw: RawData, by: Scaling = raw.training): PreparedData {
  const scale = {
    inputs: inputScale(experiment, by.inputs),
    targets: targetScale(experiment.data, by.targets),
  }
  const toModel = inputTransform(experiment, by, scale.inputs)
  const toRows = ({ inputs, targets }: Split): Rows => ({
    count: inputs.length,
    inputs: float32Of(inputs.flatMap((row) => toModel(row))),
    targets: float32Of(targets.flatMap((row) => toScale(row, scale.targets))),
  })
  const { inputs, targets } = standardizes(experiment.data)
  return {
    raw,
    scaledBy: by,
    scale,
    ...(inputs && experiment.model.features.kind === 'identity' && { inputScale: scale.inputs }),
    ...(targets && { targetScale: scale.targets }),
    training: toRows(raw.training),
    validation: toRows(raw.validation),
    toRows,
    toModel,
    fromModel: (output) => fromScale(output, scale.targets),
  }
}

/** @throws where a value is out of float32 */
function float32Of(values: readonly number[]): Float32Array {
  const held = Float32Array.from(values)
  if (held.every(Number.isFinite)) return held
  throw new Error(
    'On the scale of the network these data have values that are larger than a number of 32 bits can be.',
  )
}

function inputTransform(
  { model: { features }, data, seed }: Experiment,
  training: Scaling,
  scale: Standardization,
): (input: readonly number[]) => number[] {
  if (features.kind !== 'identity') return expansion(features, { seed, inputs: inputCount(data) }, training)
  return (input) => toScale(input, scale)
}

/** Maps each input's training range to [−1, 1] and expands. */
function expansion(
  features: Features,
  context: FeatureContext,
  training: Scaling,
): (input: readonly number[]) => number[] {
  const ranges = columnRanges(training.inputs, context.inputs)
  const expand = featureMap(features, context)
  return (input) => expand(ranges.map(({ low, range }, i) => (2 * ((input[i] as number) - low)) / range - 1))
}
