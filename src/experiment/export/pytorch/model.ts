// The network of an experiment as PyTorch code.
import { activationCode } from '../../../catalog/activations/code-table'
import type { Experiment } from '../../experiment'
import { hasBiases, layerSizes } from '../../shape'

/** What drops units after hidden layer `layer`, the first is 0. */
export type DropoutModule = (layer: number) => string

/** Lines that bind `model`: a linear model as one layer, else a layer a line. */
export function modelCode(experiment: Experiment, dropout?: DropoutModule): string[] {
  const sizes = layerSizes(experiment)
  const bias = hasBiases(experiment) ? '' : ', bias=False'
  const linears = sizes.slice(1).map((fanOut, l) => `nn.Linear(${sizes[l]}, ${fanOut}${bias})`)
  const output = linears.pop()
  if (linears.length === 0) return [`model = ${output}`]
  const activation = activationCode[experiment.model.activation].pytorch
  const after = (layer: number) => [activation, ...(dropout ? [dropout(layer)] : [])].join(', ')
  return [
    'model = nn.Sequential(',
    ...linears.map((linear, layer) => `    ${linear}, ${after(layer)},`),
    `    ${output},`,
    ')',
  ]
}
