// The names that PyTorch code is written with: each is bound only where a line uses it.
import type { Experiment } from '../../experiment'
import { penalisesBiases } from '../../penalises-biases'

/** `name = value  # remark` */
export interface Binding {
  name: string
  value: string
  remark?: string
}

/** The numbers that the page's controls move. */
export function settingBindings(
  { optimizer, penalty }: Experiment,
  write: (value: number) => string,
): Binding[] {
  return [
    { name: 'lambda_', value: write(penalty.lambda), remark: 'λ' },
    { name: 'r', value: write(penalty.l1Ratio), remark: 'the share of L1' },
    { name: 'lr', value: write(optimizer.learningRate), remark: 'η, the learning rate' },
    { name: 'weight_decay', value: write(optimizer.weightDecay), remark: 'not part of the loss' },
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

/** In the order given; one that only another needs is there too. */
export function boundFor(lines: readonly string[], bindings: readonly Binding[]): string[] {
  const bound: string[] = []
  for (const { name, value, remark } of bindings.toReversed()) {
    const word = new RegExp(`\\b${name}\\b`)
    if ([...bound, ...lines].some((line) => word.test(line)))
      bound.unshift(`${name} = ${value}${remark ? `  # ${remark}` : ''}`)
  }
  return bound
}
