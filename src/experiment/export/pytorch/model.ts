// The network of an experiment as PyTorch code.
import { activationCode } from '../../../catalog/activations/code-table'
import { dropoutCode } from '../../../catalog/dropout/code-table'
import type { Experiment } from '../../experiment'
import { hasBiases, layerSizes } from '../../shape'

/** Lines that bind `model`: a linear model as one layer, else a layer a line. */
export function modelCode({ dropout, ...experiment }: Experiment): string[] {
  const sizes = layerSizes({ dropout, ...experiment })
  const bias = hasBiases(experiment) ? '' : ', bias=False'
  const linears = sizes.slice(1).map((fanOut, l) => `nn.Linear(${sizes[l]}, ${fanOut}${bias})`)
  const output = linears.pop()
  if (linears.length === 0) return [`model = ${output}`]
  const after = [
    activationCode[experiment.model.activation].pytorch,
    ...(dropout > 0 ? [dropoutCode.pytorch(dropout)] : []),
  ].join(', ')
  return [
    'model = nn.Sequential(',
    ...linears.map((linear) => `    ${linear}, ${after},`),
    `    ${output},`,
    ')',
  ]
}
