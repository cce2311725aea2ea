// One training step of an experiment as PyTorch code: an optimizer of torch's own, or its proximal step written out.
import { lossCode } from '../../../catalog/losses/code-table'
import { optimizerCode } from '../../../catalog/optimizers/code-table'
import { penaltyCode } from '../../../catalog/penalties/code-table'
import { penaltyMath } from '../../../catalog/penalties/math-table'
import type { PytorchUnit } from '../../../catalog/penalties/penalty'
import type { Experiment } from '../../experiment'
import { indented } from '../python/literals'

export interface TrainingCode {
  /** Binds `criterion` and what else a step needs, from `model`. */
  setup: string[]
  /** One step on a batch's `inputs` and `target`. */
  step: string[]
}

export function trainingCode(experiment: Experiment): TrainingCode {
  const { kind, l1Solver } = experiment.penalty
  const { unit, omega } = penaltyCode[kind].pytorch
  // A penalty that adds no term has nothing for autograd to see.
  const isInGradient = l1Solver === 'subgradient' && omega.length > 0
  if (unit && !isInGradient) return unitCode(experiment, unit)
  return isProximal(experiment) ? proximalCode(experiment) : gradientCode(experiment)
}

/** Without a kink in the penalty there is nothing to threshold. At λ = 0 there is: λ moves, and the code stays. */
function isProximal({ penalty: { kind, l1Ratio, l1Solver } }: Experiment): boolean {
  return l1Solver === 'proximal' && penaltyMath[kind].kink(l1Ratio) > 0
}

function gradientCode({ loss, optimizer, penalty }: Experiment): TrainingCode {
  return {
    setup: [criterionCode(loss), ...optimizerCode[optimizer.kind].pytorch.own],
    step: [
      ...lossLines(penaltyCode[penalty.kind].pytorch.omega),
      'optimizer.zero_grad()',
      'loss.backward()',
      'optimizer.step()',
    ],
  }
}

function proximalCode({ loss, optimizer, penalty }: Experiment): TrainingCode {
  const { state, update } = optimizerCode[optimizer.kind].pytorch.proximal
  const { smooth } = penaltyCode[penalty.kind].pytorch
  const kappa = smooth.length > 0 ? 'lambda_ * r' : 'lambda_'
  return {
    setup: [
      criterionCode(loss),
      'ps = list(model.parameters())',
      // A bias is a vector.
      `kappas = [${kappa}${penalty.includeBias ? '' : ' * (p.dim() > 1)'} for p in ps]`,
      ...state,
      '',
      'def soft_threshold(w, by):  # makes exact zeros',
      '    return w.sign() * (w.abs() - by).clamp(min=0)',
    ],
    step: [
      ...lossLines(smooth),
      'model.zero_grad()',
      'loss.backward()',
      'with torch.no_grad():  # the step itself',
      ...indented(update),
    ],
  }
}

function unitCode({ loss, optimizer }: Experiment, penalty: PytorchUnit): TrainingCode {
  const { unit, hasMetric } = optimizerCode[optimizer.kind].pytorch
  const { state, update } = unit(penalty.least)
  return {
    setup: [
      criterionCode(loss),
      'ps = list(model.parameters())',
      ...state,
      '',
      ...(hasMetric ? penalty.metricStep : penalty.step),
    ],
    step: [
      ...lossLines([]),
      'model.zero_grad()',
      'loss.backward()',
      'with torch.no_grad():  # the step itself',
      ...indented(update),
    ],
  }
}

function criterionCode(loss: Experiment['loss']): string {
  return `criterion = ${lossCode[loss].pytorch}`
}

/** @param penalty lines that bind `penalty`; none where there is nothing to add */
function lossLines(penalty: readonly string[]): string[] {
  const added = penalty.length > 0 ? ' + lambda_ * penalty' : ''
  return ['output = model(inputs)', ...penalty, `loss = criterion(output, target)${added}`]
}
