// The rows that a TensorFlow.js program trains on, and the parameters that it starts from.
import type { LayerParameters } from '../../experiment'
import type { ModelSpaceData } from '../../model-space'
import { float32Literal, rowsLiteral } from '../literals'

export function rowsCode({ inputs, targets, validationInputs, validationTargets }: ModelSpaceData): string[] {
  const splits: [name: string, rows: number[][]][] = [
    ['trainingInputs', inputs],
    ['trainingTarget', targets],
    ['validationInputs', validationInputs],
    ['validationTarget', validationTargets],
  ]
  return [
    '// The rows as the network sees them: standardised, or expanded into features, where the experiment says so.',
    ...splits
      .filter(([, rows]) => rows.length > 0)
      .map(([name, rows]) => `const ${name} = tf.tensor2d(${rowsLiteral(rows, '', '  ')})`),
  ]
}

/** Lines that bind `weights`, `biases` and `ps`, all of them. @param areTrained whether the model has biases */
export function initialCode(initial: readonly LayerParameters[], areTrained: boolean): string[] {
  return [
    '// Where the run started, layer by layer: weights as [inputs, outputs].',
    'const weights = [',
    ...initial.map(({ weights }) => `  tf.variable(tf.tensor2d(${rowsLiteral(weights, '  ', '  ')})),`),
    ']',
    ...(areTrained
      ? [
          'const biases = [',
          ...initial.map(
            ({ biases }) => `  tf.variable(tf.tensor1d([${biases.map(float32Literal).join(', ')}])),`,
          ),
          ']',
          'const ps = [...weights, ...biases]',
        ]
      : ['const ps = weights']),
  ]
}
