// The rows that a script trains on, and the parameters that it starts from, as Python literals.
import type { LayerParameters } from '../../experiment'
import type { ModelSpaceData } from '../../model-space'
import { float32Literal, rowsLiteral, transposed } from '../literals'

/** Lines that bind `training_inputs`, `training_target` and, where there are any, the validation rows. */
export function rowsCode({ inputs, targets, validationInputs, validationTargets }: ModelSpaceData): string[] {
  return [
    '# The rows as the network sees them: standardised, or expanded into features, where the experiment says so.',
    tensorCode('training_inputs', inputs),
    tensorCode('training_target', targets),
    ...(validationInputs.length > 0
      ? [
          tensorCode('validation_inputs', validationInputs),
          tensorCode('validation_target', validationTargets),
        ]
      : []),
  ]
}

function tensorCode(name: string, rows: number[][]): string {
  return `${name} = torch.tensor(${rowsLiteral(rows)}, dtype=torch.float32)`
}

/**
 * Lines that put the parameters into the model, from its `weights` and `biases`.
 *
 * @param areTrained whether the model has biases
 */
export function initialCode(initial: readonly LayerParameters[], areTrained: boolean): string[] {
  const copies = areTrained
    ? [
        '    for weight, bias, (first_weight, first_bias) in zip(weights, biases, initial):',
        '        weight.copy_(torch.tensor(first_weight))',
        '        bias.copy_(torch.tensor(first_bias))',
      ]
    : [
        '    for weight, (first_weight, _) in zip(weights, initial):',
        '        weight.copy_(torch.tensor(first_weight))',
      ]
  return [
    '# Where the run started, layer by layer; nn.Linear keeps its weights as [outputs, inputs].',
    'initial = [',
    ...initial.map(layerLiteral),
    ']',
    'with torch.no_grad():',
    ...copies,
  ]
}

function layerLiteral({ weights, biases }: LayerParameters): string {
  return `    (${rowsLiteral(transposed(weights), '    ')}, [${biases.map(float32Literal).join(', ')}]),`
}
