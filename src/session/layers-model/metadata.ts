// What the layers cannot say of the network: names, what comes in and out, and what it was trained with.
import type { SavedNetwork } from '../../experiment/network/saved-network'
import { takesFeatures } from './feature-layers'

/** Plain JSON: the network's file without its numbers. */
export function metadataOf(network: SavedNetwork): Record<string, unknown> {
  const { name, step, task, loss, penalty, dropout, inputs, outputs, classes, features } = network
  return {
    madeBy: 'Overfit Lab',
    ...(name !== undefined && { name }),
    step,
    task,
    loss,
    penalty,
    dropout,
    // Of those that are drawn the draws are weights.
    features: {
      kind: features.kind,
      ...(takesFeatures(network) && { ...features, made: 'before the model' }),
    },
    inputs: takesFeatures(network) ? inputs : inputs.map((input) => input.name),
    outputs: outputs.map((output) => output.name),
    outputsAre: loss === 'mse' ? 'values in raw units' : 'logits',
    ...(classes && { classes }),
  }
}
