// One training step as an optimizer of Keras: what each parameter makes of its gradient, penalty and all.
import { optimizerCode } from '../../../catalog/optimizers/code-table'
import { penaltyCode } from '../../../catalog/penalties/code-table'
import { penaltyMath } from '../../../catalog/penalties/math-table'
import type { Experiment } from '../../experiment'
import { penalisesBiases } from '../../penalises-biases'
import { indented } from '../literals'

export interface StepCode {
  /** Functions that a step calls. */
  define: string[]
  /** The method `update_step`. */
  update: string[]
}

export function stepCode(experiment: Experiment): StepCode {
  const { define, each } = partsOf(experiment)
  const names = ['lambda_', 'r'].filter((name) => each.some((line) => new RegExp(`\\b${name}\\b`).test(line)))
  return {
    define,
    update: [
      'def update_step(self, gradient, p, lr):',
      ...indented([
        'i, is_weight = self._get_variable_index(p), len(p.shape) > 1',
        ...names.map((name) => `${name} = self.${name}`),
        ...each,
        'self.assign(p, moved)',
      ]),
    ],
  }
}

interface StepParts {
  define: string[]
  /** They bind `moved`. */
  each: string[]
}

function partsOf(experiment: Experiment): StepParts {
  const { kind, l1Ratio, l1Solver } = experiment.penalty
  const { unit, subgradient } = penaltyCode[kind].keras
  if (unit && !(subgradient && l1Solver === 'subgradient')) return unitParts(experiment)
  const isProximal = l1Solver === 'proximal' && penaltyMath[kind].kink(l1Ratio) > 0
  return isProximal ? proximalParts(experiment) : plainParts(experiment)
}

function plainParts(experiment: Experiment): StepParts {
  const { free } = optimizerCode[experiment.optimizer.kind].keras
  return { define: [], each: [...gradientLines(experiment, true), ...free(undefined), 'moved = free'] }
}

function proximalParts(experiment: Experiment): StepParts {
  const { free, follow, hasMetric } = optimizerCode[experiment.optimizer.kind].keras
  const { kink } = penaltyCode[experiment.penalty.kind].keras
  const kappa = kink === '1' ? 'lambda_' : `lambda_ * ${kink}`
  return {
    define: [
      'def soft_threshold(w, by):  # makes exact zeros',
      '    return ops.sign(w) * ops.relu(ops.abs(w) - by)',
    ],
    each: [
      ...gradientLines(experiment, false),
      `kappa = ${kappa}${penalisesBiases(experiment.penalty) ? '' : ' * is_weight'}`,
      ...free('kappa'),
      `moved = soft_threshold(free, lr * kappa${hasMetric ? ' / d' : ''})`,
      ...(follow ? [follow('kappa > 0')] : []),
    ],
  }
}

function unitParts(experiment: Experiment): StepParts {
  const { free, follow, hasMetric } = optimizerCode[experiment.optimizer.kind].keras
  const { unit } = penaltyCode[experiment.penalty.kind].keras
  const least = unit?.least && `${unit.least} * is_weight`
  return {
    define: [...((hasMetric ? unit?.metricStep : unit?.step) ?? [])],
    each: [
      'g = gradient',
      ...free(least),
      `moved = unit_step(free, ${hasMetric ? 'd' : '1'}, lr, lambda_) if is_weight else free`,
      ...(follow ? ['if is_weight:', ...indented([follow(undefined)])] : []),
    ],
  }
}

/** @param hasKinks whether the gradient has the subgradient of a kink in it */
function gradientLines({ penalty }: Experiment, hasKinks: boolean): string[] {
  const { gradient, kink, subgradient } = penaltyCode[penalty.kind].keras
  const pulls = [
    ...(gradient ? [gradient] : []),
    ...(hasKinks && kink ? [kink === '1' ? 'ops.sign(p)' : `${kink} * ops.sign(p)`] : []),
    ...(hasKinks && subgradient ? [subgradient] : []),
  ]
  if (pulls.length === 0) return ['g = gradient']
  const pulled = `gradient + lambda_ * (${pulls.join(' + ')})`
  return [`g = ${penalisesBiases(penalty) ? pulled : `${pulled} if is_weight else gradient`}`]
}
