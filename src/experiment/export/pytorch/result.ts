// What a PyTorch program prints at its end: the figures that the page shows at the same step.
import { penaltyCode } from '../../../catalog/penalties/code-table'
import type { Experiment } from '../../experiment'
import { indented } from '../literals'

export function resultCode({ penalty }: Experiment, hasValidation: boolean): string[] {
  const { omega } = penaltyCode[penalty.kind].pytorch
  const lossOf = (split: string) => `criterion(model(${split}_inputs), ${split}_target).item()`
  return [
    'model.eval()',
    'with torch.no_grad():',
    `    data_loss = ${lossOf('training')}`,
    `    validation_loss = ${hasValidation ? lossOf('validation') : 'None'}`,
    ...indented(omega.length > 0 ? omega : ['penalty = 0.0']),
    'print(json.dumps({',
    "    'step': steps,",
    "    'dataLoss': data_loss,",
    "    'penalty': float(penalty),",
    "    'objective': data_loss + lambda_ * float(penalty),",
    "    'validationLoss': validation_loss,",
    '}))',
  ]
}
