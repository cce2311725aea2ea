// The network of an experiment as PyTorch code, with the parameters that the run starts from.
import { activationCode } from '../catalog/activations/code-table'
import type { Experiment, LayerParameters } from './experiment'
import { float32Literal, rowsLiteral, transposed } from './python-literals'
import { layerSizes } from './shape'

export function modelCode(experiment: Experiment, initial: readonly LayerParameters[]): string {
  return [
    `model = nn.Sequential(\n${modules(experiment)
      .map((line) => `    ${line}\n`)
      .join('')})`,
    'linears = [layer for layer in model if isinstance(layer, nn.Linear)]',
    initialCode(initial),
  ].join('\n')
}

function modules(experiment: Experiment): string[] {
  const sizes = layerSizes(experiment)
  const { activation } = experiment.model
  const last = sizes.length - 2
  return sizes.slice(1).flatMap((fanOut, l) => {
    const linear = `nn.Linear(${sizes[l]}, ${fanOut}),`
    return l === last
      ? [linear]
      : [linear, `${activationCode[activation].pytorch},`, ...dropoutModule(experiment)]
  })
}

function dropoutModule({ dropout }: Experiment): string[] {
  return dropout > 0 ? [`nn.Dropout(${dropout}),  # the masks are torch's own`] : []
}

function initialCode(initial: readonly LayerParameters[]): string {
  const layers = initial.map(
    ({ weights, biases }) =>
      `    (${rowsLiteral(transposed(weights), '    ')}, [${biases.map(float32Literal).join(', ')}]),\n`,
  )
  return `
# Where the run started; nn.Linear keeps its weights as [outputs, inputs].
initial = [
${layers.join('')}]
with torch.no_grad():
    for layer, (weight, bias) in zip(linears, initial):
        layer.weight.copy_(torch.tensor(weight))
        layer.bias.copy_(torch.tensor(bias))`
}
