// One training step of an experiment as PyTorch code: an optimizer of torch's own, or its proximal step written out.
import { lossCode } from '../../../catalog/losses/code-table'
import { optimizerCode } from '../../../catalog/optimizers/code-table'
import { penaltyCode } from '../../../catalog/penalties/code-table'
import { penaltyMath } from '../../../catalog/penalties/math-table'
import type { PytorchUnit } from '../../../catalog/penalties/penalty'
import type { Experiment } from '../../experiment'
import { indented } from '../literals'

export interface TrainingCode {
  /** Binds `criterion` and what else a step needs, from `model`. */
  setup: string[]
  /** One step on a batch's `inputs` and `target`. */
  step: string[]
}

/** The same written out: the optimizer's state outlives a change of the step. */
export interface WrittenOut {
  /** Binds `criterion`, `ps` and what the optimizer keeps. */
  state: string[]
  /** Functions that the step calls. */
  define: string[]
  /** What a step needs of λ. */
  strengths: string[]
  step: string[]
}

export function trainingCode(experiment: Experiment): TrainingCode {
  if (!actsOnUnits(experiment) && !isProximal(experiment)) return gradientCode(experiment)
  const { state, define, strengths, step } = writtenOut(experiment)
  return { setup: [...state.slice(0, 2), ...strengths, ...state.slice(2), '', ...define], step }
}

export function writtenOut(experiment: Experiment): WrittenOut {
  const { kind } = experiment.penalty
  const { unit } = penaltyCode[kind].pytorch
  return unit && actsOnUnits(experiment) ? unitCode(experiment, unit) : coordinateCode(experiment)
}

/** A penalty that adds no term has nothing for autograd to see. */
function actsOnUnits({ penalty: { kind, l1Solver } }: Experiment): boolean {
  const { unit, omega } = penaltyCode[kind].pytorch
  const isInGradient = l1Solver === 'subgradient' && omega.length > 0
  return unit !== undefined && !isInGradient
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

/** Each parameter by itself, with the threshold kappa. */
function coordinateCode(experiment: Experiment): WrittenOut {
  const { loss, optimizer, penalty } = experiment
  const { state, update } = optimizerCode[optimizer.kind].pytorch.proximal
  const { omega, smooth } = penaltyCode[penalty.kind].pytorch
  const isThresholded = isProximal(experiment)
  return {
    state: [criterionCode(loss), 'ps = list(model.parameters())', ...state],
    define: [
      'def soft_threshold(w, by):  # makes exact zeros',
      '    return w.sign() * (w.abs() - by).clamp(min=0)',
    ],
    strengths: isThresholded ? kappasCode(experiment) : ['kappas = [0.0 for p in ps]'],
    step: [...lossLines(isThresholded ? smooth : omega), ...stepCode(update)],
  }
}

function kappasCode({ penalty }: Experiment): string[] {
  const { smooth } = penaltyCode[penalty.kind].pytorch
  const kappa = smooth.length > 0 ? 'lambda_ * r' : 'lambda_'
  // A bias is a vector.
  return [`kappas = [${kappa}${penalty.includeBias ? '' : ' * (p.dim() > 1)'} for p in ps]`]
}

function unitCode({ loss, optimizer }: Experiment, penalty: PytorchUnit): WrittenOut {
  const { unit, hasMetric } = optimizerCode[optimizer.kind].pytorch
  const { state, update } = unit(penalty.least)
  return {
    state: [criterionCode(loss), 'ps = list(model.parameters())', ...state],
    define: [...(hasMetric ? penalty.metricStep : penalty.step)],
    strengths: [],
    step: [...lossLines([]), ...stepCode(update)],
  }
}

function stepCode(update: readonly string[]): string[] {
  return [
    'model.zero_grad()',
    'loss.backward()',
    'with torch.no_grad():  # the step itself',
    ...indented(update),
  ]
}

function criterionCode(loss: Experiment['loss']): string {
  return `criterion = ${lossCode[loss].pytorch}`
}

/** @param penalty lines that bind `penalty`; none where there is nothing to add */
function lossLines(penalty: readonly string[]): string[] {
  const added = penalty.length > 0 ? ' + lambda_ * penalty' : ''
  return ['output = model(inputs)', ...penalty, `loss = criterion(output, target)${added}`]
}
