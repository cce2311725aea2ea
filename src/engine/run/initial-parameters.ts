// Where a network starts: PyTorch's Linear default, drawn from the seed's own stream.
import { stream } from '../../catalog/random/stream'
import { parameterCount, parameterLayout } from '../../experiment/layout'

/**
 * Draws every weight and bias of a layer from U(−1/√fanIn, 1/√fanIn).
 *
 * @param sizes units of each layer, input first
 * @see torch.nn.Linear.reset_parameters
 */
export function initialParameters(seed: number, sizes: readonly number[]): Float32Array {
  const random = stream(seed, 'parameters')
  const layout = parameterLayout(sizes)
  const parameters = new Float32Array(parameterCount(layout))
  for (const { fanIn, weights, biases } of layout) {
    const bound = 1 / Math.sqrt(fanIn)
    for (let i = weights.begin; i < biases.end; i++) parameters[i] = random.uniform(-bound, bound)
  }
  return parameters
}
