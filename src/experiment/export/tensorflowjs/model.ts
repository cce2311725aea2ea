// The network of an experiment and its data loss, as functions of TensorFlow.js.
import { activationCode } from '../../../catalog/activations/code-table'
import { lossCode } from '../../../catalog/losses/code-table'
import type { Experiment } from '../../experiment'
import { hasBiases, isDeep } from '../../shape'

/** Lines that define `outputOf(inputs, isTraining)` over `weights` and `biases`, by layer. @param isDropping whether units are dropped in training */
export function modelCode(experiment: Experiment, isDropping: boolean): string[] {
  const product = 'tf.matMul(h, weight)'
  const z = hasBiases(experiment) ? `tf.add(${product}, biases[layer])` : product
  if (!isDeep(experiment)) {
    const only = z.replace('h, weight)', 'inputs, weights[0])').replace('biases[layer]', 'biases[0]')
    return ['function outputOf(inputs) {', `  return ${only}`, '}']
  }
  return [
    `function outputOf(inputs${isDropping ? ', isTraining = false' : ''}) {`,
    '  return weights.reduce((h, weight, layer) => {',
    `    const z = ${z}`,
    '    if (layer === weights.length - 1) return z',
    ...afterUnits(activationCode[experiment.model.activation].tensorflowjs, isDropping),
    '  }, inputs)',
    '}',
  ]
}

function afterUnits(activated: string, isDropping: boolean): string[] {
  if (!isDropping) return [`    return ${activated}`]
  return [
    `    const units = ${activated}`,
    '    if (!isTraining || dropout === 0) return units',
    '    const [rows, count] = units.shape',
    '    return tf.mul(units, tf.tensor2d(maskOf(rows, count, layer), [rows, count]))',
  ]
}

/** Lines that define `dataLoss(output, target)`: without the penalty. */
export function lossCodeLines({ loss }: Experiment): string[] {
  return ['function dataLoss(output, target) {', `  return ${lossCode[loss].tensorflowjs}`, '}']
}
