// One training step as TensorFlow.js code: the gradient, and what each parameter makes of it, penalty and all.
import { optimizerCode } from '../../../catalog/optimizers/code-table'
import { penaltyCode } from '../../../catalog/penalties/code-table'
import { penaltyMath } from '../../../catalog/penalties/math-table'
import type { TensorflowUnit } from '../../../catalog/penalties/penalty'
import type { Experiment } from '../../experiment'
import { penalisesBiases } from '../../penalises-biases'
import { indented } from '../literals'

export interface StepCode {
  /** Functions that a step calls. */
  define: string[]
  /** The lines of a function over a batch's `inputs` and `target`. */
  body: string[]
}

/** @param isDropping whether units are dropped in training */
export function stepCode(experiment: Experiment, isDropping: boolean): StepCode {
  const { define, each } = partsOf(experiment)
  const output = isDropping ? 'outputOf(inputs, true)' : 'outputOf(inputs)'
  return {
    define,
    body: [
      't += 1',
      `const { grads } = tf.variableGrads(() => dataLoss(${output}, target), ps)`,
      'ps.forEach((p, i) => {',
      ...indented(each, '  '),
      '})',
    ],
  }
}

interface StepParts {
  define: string[]
  /** For each parameter `p`, the `i`th. */
  each: string[]
}

function partsOf(experiment: Experiment): StepParts {
  const { kind, l1Ratio, l1Solver } = experiment.penalty
  const { unit, subgradient } = penaltyCode[kind].tensorflowjs
  if (unit && !(subgradient && l1Solver === 'subgradient')) return unitParts(experiment, unit)
  const isProximal = l1Solver === 'proximal' && penaltyMath[kind].kink(l1Ratio) > 0
  return isProximal ? proximalParts(experiment) : plainParts(experiment)
}

function plainParts(experiment: Experiment): StepParts {
  const { free } = optimizerCode[experiment.optimizer.kind].tensorflowjs
  return { define: [], each: [...gradientLines(experiment, true), ...free(undefined), 'p.assign(free)'] }
}

function proximalParts(experiment: Experiment): StepParts {
  const { free, follow, hasMetric } = optimizerCode[experiment.optimizer.kind].tensorflowjs
  const { kink } = penaltyCode[experiment.penalty.kind].tensorflowjs
  const kappa = kink === '1' ? 'lambda' : `lambda * ${kink}`
  const threshold = hasMetric ? 'tf.div(learningRate * kappa, d)' : 'learningRate * kappa'
  return {
    define: [
      'function softThreshold(w, by) { // makes exact zeros',
      '  return tf.mul(tf.sign(w), tf.relu(tf.sub(tf.abs(w), by)))',
      '}',
    ],
    each: [
      ...gradientLines(experiment, false),
      `const kappa = ${penalisesBiases(experiment.penalty) ? kappa : `p.rank > 1 ? ${kappa} : 0`}`,
      ...free('kappa'),
      `const moved = softThreshold(free, ${threshold})`,
      ...(follow ? [`if (kappa > 0) ${follow}`] : []),
      'p.assign(moved)',
    ],
  }
}

function unitParts(experiment: Experiment, unit: TensorflowUnit): StepParts {
  const { free, follow, hasMetric } = optimizerCode[experiment.optimizer.kind].tensorflowjs
  return {
    define: [...(hasMetric ? unit.metricStep : unit.step)],
    each: [
      'const g = grads[p.name]',
      ...free(unit.least && `p.rank > 1 ? ${unit.least} : 0`),
      `const moved = p.rank > 1 ? unitStep(${hasMetric ? 'free, d' : 'free'}) : free`,
      ...(follow ? [`if (p.rank > 1) ${follow}`] : []),
      'p.assign(moved)',
    ],
  }
}

/** @param hasKinks whether the gradient has the subgradient of a kink in it */
function gradientLines({ penalty }: Experiment, hasKinks: boolean): string[] {
  const { gradient, kink, subgradient } = penaltyCode[penalty.kind].tensorflowjs
  const pulls = [
    ...(gradient ? [gradient] : []),
    ...(hasKinks && kink ? [kink === '1' ? 'tf.sign(p)' : `tf.mul(${kink}, tf.sign(p))`] : []),
    ...(hasKinks && subgradient ? [subgradient] : []),
  ]
  const [first, second] = pulls
  if (first === undefined) return ['const g = grads[p.name]']
  const sum = second === undefined ? first : `tf.add(${first}, ${second})`
  const pulled = `tf.add(grads[p.name], tf.mul(lambda, ${sum}))`
  // The gradient of data loss + lambda * penalty.
  return [`const g = ${penalisesBiases(penalty) ? pulled : `p.rank > 1 ? ${pulled} : grads[p.name]`}`]
}
