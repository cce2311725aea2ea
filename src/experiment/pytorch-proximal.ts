// L1 and elastic net by proximal steps as PyTorch code: each optimizer's update written out, as src/catalog/optimizers has it.
import type { OptimizerKind } from '../catalog/optimizers/optimizer'
import { penaltyMath } from '../catalog/penalties/math-table'
import type { Experiment } from './experiment'

/** Without a kink in the penalty, or without λ, a proximal step is the optimizer's own. */
export function isProximal({ penalty }: Experiment): boolean {
  const { kind, lambda, l1Ratio, l1Solver } = penalty
  return l1Solver === 'proximal' && lambda > 0 && penaltyMath[kind].kink(l1Ratio) > 0
}

/** @param loopHead Python that opens the loop over `step` and binds the batch's `rows` and `wanted` */
export function proximalCode(experiment: Experiment, loopHead: string): string {
  const { optimizer, penalty } = experiment
  const { state, update } = updates[optimizer.kind]
  const isElastic = penalty.kind === 'elastic'
  const functions = [
    softThreshold,
    ...(isElastic ? [smoothPenalty] : []),
    `def proximal_step(step):\n${update}`,
  ]
  return `
# |w| has a kink at 0, across which a gradient only zigzags. So the gradient is that of the smooth part alone, and the
# soft threshold after it is the exact step for |w|, in the optimizer's own metric: weights land on exactly zero.
parameters = weights + biases
kappa = ${isElastic ? 'lam * l1_ratio' : 'lam'}
kappas = ${penalty.includeBias ? '[kappa] * len(parameters)' : '[kappa] * len(weights) + [0.0] * len(biases)'}
${[...state, '', '', functions.join('\n\n\n')].join('\n')}


model.train()
${loopHead}
    model.zero_grad()
    ${isElastic ? '(data_loss(rows, wanted) + lam * smooth_penalty())' : 'data_loss(rows, wanted)'}.backward()
    with torch.no_grad():
        proximal_step(step)`
}

const softThreshold = `def soft_threshold(w, threshold):
    return w.sign() * (w.abs() - threshold).clamp(min=0)`

const smoothPenalty = `def smooth_penalty():
    return (1 - l1_ratio) * sum((p ** 2).sum() for p in penalised)`

const adamState = [
  'ms = [torch.zeros_like(p) for p in parameters]',
  'vs = [torch.zeros_like(p) for p in parameters]',
]

const adamUpdate = `        m.mul_(0.9).add_(0.1 * p.grad)
        v.mul_(0.999).add_(0.001 * p.grad ** 2)
        # Not below kappa: so no weight shrinks by more than the learning rate in a step.
        metric = (v / (1 - 0.999 ** step)).sqrt().clamp(min=kappa) + 1e-8
        moved = p - learning_rate * (m / (1 - 0.9 ** step)) / metric
        p.copy_(soft_threshold(moved, learning_rate * kappa / metric))`

const updates: Record<OptimizerKind, { state: readonly string[]; update: string }> = {
  sgd: {
    state: [],
    update: `    for p, kappa in zip(parameters, kappas):
        p.copy_(soft_threshold(p - learning_rate * p.grad, learning_rate * kappa))`,
  },
  momentum: {
    state: ['vs = [torch.zeros_like(p) for p in parameters]'],
    update: `    for p, v, kappa in zip(parameters, vs, kappas):
        before = p.clone()
        v.mul_(0.9).add_(p.grad)
        p.copy_(soft_threshold(before - learning_rate * v, learning_rate * kappa))
        if kappa > 0:
            # The velocity is what the weight really did, or the threshold would count ten times too little.
            v.copy_((before - p) / learning_rate)`,
  },
  adam: {
    state: adamState,
    update: `    for p, m, v, kappa in zip(parameters, ms, vs, kappas):\n${adamUpdate}`,
  },
  adamw: {
    state: [...adamState, 'decays = [weight_decay] * len(weights) + [0.0] * len(biases)'],
    update: `    for p, m, v, kappa, decay in zip(parameters, ms, vs, kappas, decays):
        p.mul_(1 - learning_rate * decay)
${adamUpdate}`,
  },
}
