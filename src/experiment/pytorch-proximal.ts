// L1 and elastic net by proximal steps as PyTorch code: the optimizer's update written out, as its file has it.
import { optimizerCode } from '../catalog/optimizers/code-table'
import { penaltyCode } from '../catalog/penalties/code-table'
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
  const { state, update } = optimizerCode[optimizer.kind].pytorchProximal
  const smooth = penaltyCode[penalty.kind].pytorchSmooth
  const functions = [
    softThreshold,
    ...(smooth ? [`def smooth_penalty():\n    return ${smooth}`] : []),
    `def proximal_step(step):\n${update}`,
  ]
  return `
# |w| has a kink at 0, across which a gradient only zigzags. So the gradient is that of the smooth part alone, and the
# soft threshold after it is the exact step for |w|, in the optimizer's own metric: weights land on exactly zero.
parameters = weights + biases
kappa = ${smooth ? 'lam * l1_ratio' : 'lam'}
kappas = ${penalty.includeBias ? '[kappa] * len(parameters)' : '[kappa] * len(weights) + [0.0] * len(biases)'}
${[...state, '', '', functions.join('\n\n\n')].join('\n')}


model.train()
${loopHead}
    model.zero_grad()
    ${smooth ? '(data_loss(rows, wanted) + lam * smooth_penalty())' : 'data_loss(rows, wanted)'}.backward()
    with torch.no_grad():
        proximal_step(step)`
}

const softThreshold = `def soft_threshold(w, threshold):
    return w.sign() * (w.abs() - threshold).clamp(min=0)`
