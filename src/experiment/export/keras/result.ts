// What a Keras program prints at its end: the figures that the page shows at the same step.
import { penaltyCode } from '../../../catalog/penalties/code-table'
import type { Experiment } from '../../experiment'
import { penalisesBiases } from '../../penalises-biases'

export function resultCode({ penalty }: Experiment, hasValidation: boolean): string[] {
  const { omega } = penaltyCode[penalty.kind].keras
  const lossOf = (split: string) => `data_loss(${split}_inputs, ${split}_target)`
  const chosen = penalisesBiases(penalty) ? '' : ' if len(p.shape) > 1'
  return [
    '',
    'def data_loss(inputs, target):',
    '    return float(criterion(target, model(inputs, training=False)))',
    '',
    '',
    `penalty = ${omega ? `float(sum(${omega} for p in model.trainable_variables${chosen}))` : '0.0'}`,
    'print(json.dumps({',
    "    'step': steps,",
    `    'dataLoss': ${lossOf('training')},`,
    "    'penalty': penalty,",
    `    'objective': ${lossOf('training')} + lambda_ * penalty,`,
    `    'validationLoss': ${hasValidation ? lossOf('validation') : 'None'},`,
    '}))',
  ]
}
