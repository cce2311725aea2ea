// The parts of a scikit-learn program that its excerpt has too.
import { activationCode } from '../../../catalog/activations/code-table'
import { lossCode } from '../../../catalog/losses/code-table'
import { penaltyCode } from '../../../catalog/penalties/code-table'
import type { Experiment } from '../../experiment'
import { penalisesBiases } from '../../penalises-biases'
import { hasBiases, isDeep } from '../../shape'
import { boundFor } from '../bindings'
import { type Estimator, hasOnes } from './estimator'

const LINE = 110

export function importsCode({ module, name, before = [] }: Estimator, lines: readonly string[]): string[] {
  const uses = (word: string) => [...before, ...lines].some((line) => line.includes(word))
  return [
    'import numpy as np',
    ...(uses('sklearn.__version__') ? ['import sklearn'] : []),
    ...(uses('logsumexp(') ? ['from scipy.special import logsumexp'] : []),
    `from ${module} import ${name}`,
  ]
}

/** The numbers that the page's controls move. */
export function settingsCode(
  { penalty, optimizer }: Experiment,
  lines: readonly string[],
  write: (value: number) => string,
): string[] {
  return boundFor(lines, [
    { name: 'lambda_', value: write(penalty.lambda), remark: 'λ' },
    { name: 'r', value: write(penalty.l1Ratio), remark: 'the share of L1' },
    { name: 'lr', value: write(optimizer.learningRate), remark: 'η, the learning rate' },
  ])
}

/** Lines that bind `model`. */
export function makingCode({ name, before = [], arguments: own }: Estimator): string[] {
  const line = `model = ${name}(${own.join(', ')})`
  const call = line.length <= LINE ? [line] : [`model = ${name}(`, ...own.map((one) => `    ${one},`), ')']
  return [...before, ...call]
}

/** Lines that bind `weights` and `biases`, arrays by layer, of what was fitted. */
export function fittedCode(experiment: Experiment): string[] {
  if (isDeep(experiment)) return ['weights, biases = model.coefs_, model.intercepts_']
  const coefficients = 'model.coef_.reshape(-1, model.n_features_in_).T  # [inputs, outputs]'
  if (hasOnes(experiment))
    return [`coefficients = ${coefficients}`, 'weights, biases = [coefficients[:-1]], [coefficients[-1]]']
  return [
    `coefficients = ${coefficients}`,
    hasBiases(experiment)
      ? 'weights, biases = [coefficients], [np.ravel(model.intercept_)]'
      : 'weights, biases = [coefficients], [0]',
  ]
}

/** Lines that define `data_loss(inputs, target)`: without the penalty, as the page shows it. */
export function lossLines(experiment: Experiment): string[] {
  const { activation } = experiment.model
  const hidden = [
    '    h = inputs',
    '    for weight, bias in zip(weights[:-1], biases[:-1]):',
    '        z = h @ weight + bias',
    `        h = ${activationCode[activation].sklearn.value}`,
    '    output = h @ weights[-1] + biases[-1]',
  ]
  return [
    'def data_loss(inputs, target):',
    ...(isDeep(experiment) ? hidden : ['    output = inputs @ weights[0] + biases[0]']),
    `    return float(${lossCode[experiment.loss].sklearn.value})`,
  ]
}

/** Lines that bind `penalty`, Ω. */
export function penaltyLines({ penalty }: Experiment): string[] {
  const own = penaltyCode[penalty.kind].sklearn
  const omega = 'omega' in own ? own.omega : '0.0'
  const penalised = `penalised = ${penalisesBiases(penalty) ? '[*weights, *biases]' : 'weights'}`
  return [...(omega.includes('penalised') ? [penalised] : []), `penalty = float(${omega})`]
}
