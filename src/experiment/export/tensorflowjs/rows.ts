// The rows that a TensorFlow.js program trains on, and the parameters that it starts from.
import type { LayerParameters } from '../../experiment'
import type { ModelSpaceData } from '../../model-space'
import { namedRows, ROWS_NOTE } from '../named-rows'
import { layerNames, type Numbers } from '../numbers'

export function rowsCode(data: ModelSpaceData, numbers: Numbers): string[] {
  return [
    `// ${ROWS_NOTE}`,
    ...namedRows(data).map(
      ([name, rows]) => `const ${camel(name)} = tf.tensor2d(${numbers.rows(name, rows)})`,
    ),
  ]
}

function camel(name: string): string {
  return name.replace(/_(.)/, (_, letter: string) => letter.toUpperCase())
}

/** Lines that bind `weights`, `biases` and `ps`, all of them. @param areTrained whether the model has biases */
export function initialCode(
  initial: readonly LayerParameters[],
  areTrained: boolean,
  numbers: Numbers,
): string[] {
  const matrix = ({ weights }: LayerParameters, layer: number) =>
    `  tf.variable(tf.tensor2d(${numbers.rows(layerNames(layer).weights, weights, '  ')})),`
  const vector = ({ biases }: LayerParameters, layer: number) =>
    `  tf.variable(tf.tensor1d(${numbers.list(layerNames(layer).biases, biases)})),`
  return [
    '// Where the run started, layer by layer: weights as [inputs, outputs].',
    'const weights = [',
    ...initial.map(matrix),
    ']',
    ...(areTrained
      ? ['const biases = [', ...initial.map(vector), ']', 'const ps = [...weights, ...biases]']
      : ['const ps = weights']),
  ]
}
