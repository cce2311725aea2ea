// Where the networks of every width start: narrow networks in the layout of the widest, so that one fleet holds them all.

import { type RungStart, withLambda } from '../../../engine/beside/rung-fleet'
import { hyperparametersOf, startingParameters } from '../../../engine/fleet/plan'
import { initialParameters } from '../../../engine/run/initial-parameters'
import type { Experiment } from '../../../experiment/experiment'
import { parameterCount, parameterLayout } from '../../../experiment/layout'
import { layerSizes } from '../../../experiment/shape'
import { hiddenAt } from '../shared/widths'

/**
 * Each width with each λ, λ by λ, from the parameters that a network of that width draws from the same seed.
 *
 * @param experiment of the widest
 */
export function widthRungs(
  experiment: Experiment,
  widths: readonly number[],
  lambdas: readonly number[],
): RungStart[] {
  const starts = widths.map((width) => startOf(experiment, width))
  return lambdas.flatMap((lambda) => {
    const hyperparameters = hyperparametersOf(withLambda(experiment, lambda))
    return starts.map((parameters) => ({ parameters, hyperparameters }))
  })
}

function startOf(experiment: Experiment, width: number): Float32Array {
  const { model, seed } = experiment
  const hidden = hiddenAt(model.hidden, width)
  if (hidden.every((units, l) => units === model.hidden[l])) return startingParameters(experiment)
  const sizes = layerSizes({ ...experiment, model: { ...model, hidden } })
  return widened(initialParameters(seed, sizes), sizes, layerSizes(experiment))
}

/**
 * A network as a wider one whose other units have no weight in or out and no bias. Where the activation of 0 is 0 they
 * stay so: what leaves such a unit has no gradient because it says 0, and what enters it none because nothing hears it.
 *
 * @param sizes units of each layer, input first
 * @param wider as many layers, none of them narrower
 */
export function widened(
  parameters: Float32Array,
  sizes: readonly number[],
  wider: readonly number[],
): Float32Array {
  const layout = parameterLayout(wider)
  const wide = new Float32Array(parameterCount(layout))
  parameterLayout(sizes).forEach(({ fanIn, fanOut, weights, biases }, l) => {
    const to = layout[l]!
    for (let i = 0; i < fanIn; i++) {
      const begin = weights.begin + i * fanOut
      wide.set(parameters.subarray(begin, begin + fanOut), to.weights.begin + i * to.fanOut)
    }
    wide.set(parameters.subarray(biases.begin, biases.end), to.biases.begin)
  })
  return wide
}
