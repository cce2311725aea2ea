// The names that PyTorch code is written with: each is bound only where a line uses it.
import type { Experiment } from '../../experiment'
import { penalisesBiases } from '../../penalises-biases'
import type { Binding } from '../bindings'

/** The numbers that the page's controls move. */
export function settingBindings(
  { optimizer, penalty, dropout }: Experiment,
  write: (value: number) => string,
): Binding[] {
  return [
    { name: 'lambda_', value: write(penalty.lambda), remark: 'λ' },
    { name: 'r', value: write(penalty.l1Ratio), remark: 'the share of L1' },
    { name: 'lr', value: write(optimizer.learningRate), remark: 'η, the learning rate' },
    { name: 'weight_decay', value: write(optimizer.weightDecay), remark: 'not part of the loss' },
    { name: 'dropout', value: write(dropout), remark: 'the share of hidden units that a step drops' },
  ]
}

/** Lists of the model's tensors; a weight is a matrix, a bias a vector. */
export function tensorBindings({ penalty }: Experiment): Binding[] {
  return [
    { name: 'weights', value: '[p for p in model.parameters() if p.dim() > 1]' },
    { name: 'biases', value: '[p for p in model.parameters() if p.dim() == 1]' },
    { name: 'penalised', value: penalisesBiases(penalty) ? 'list(model.parameters())' : 'weights' },
  ]
}
