// The rows that a script trains on, and the parameters that it starts from, in Python.
import type { LayerParameters } from '../../experiment'
import type { ModelSpaceData } from '../../model-space'
import { namedRows, ROWS_NOTE } from '../named-rows'
import { layerNames, type Numbers } from '../numbers'

/** Lines that bind `training_inputs`, `training_target` and, where there are any, the validation rows. */
export function rowsCode(data: ModelSpaceData, numbers: Numbers): string[] {
  return [
    `# ${ROWS_NOTE}`,
    ...namedRows(data).map(
      ([name, rows]) => `${name} = torch.tensor(${numbers.rows(name, rows)}, dtype=torch.float32)`,
    ),
  ]
}

/**
 * Lines that put the parameters into the model, from its `weights` and `biases`.
 *
 * @param areTrained whether the model has biases
 */
export function initialCode(
  initial: readonly LayerParameters[],
  areTrained: boolean,
  numbers: Numbers,
): string[] {
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
    ...initial.map((layer, l) => layerCode(layer, l, numbers)),
    ']',
    'with torch.no_grad():',
    ...copies,
  ]
}

function layerCode({ weights, biases }: LayerParameters, layer: number, numbers: Numbers): string {
  const names = layerNames(layer)
  const matrix = numbers.transposed(names.weights, weights, '    ')
  return `    (${matrix}, ${numbers.list(names.biases, biases)}),`
}
