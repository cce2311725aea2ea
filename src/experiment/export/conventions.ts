// The one place that knows how other libraries write our λ: only those that can, for the experiment at hand.
import { penaltyMath } from '../../catalog/penalties/math-table'
import type { Experiment } from '../experiment'
import { outputCount, standardizes } from '../shape'

export interface Convention {
  /** `scikit-learn Ridge` */
  library: string
  /** What it takes, unrounded, by its own names; empty where nothing there is the same. */
  values: Readonly<Record<string, number>>
  /** The same as it is written there, rounded to be read. */
  setting: string
  /** The values in our λ and r, with n training rows and b rows a batch. */
  rule: string
  /** Whether it penalises them. */
  biases: 'free' | 'too'
}

/** λΩ = l1·Σ|w| + l2·Σw², or the limit of every unit's ‖w‖, and what else the conversions need. */
interface Problem {
  l1: number
  l2: number
  /** c; none where nothing limits. */
  radius: number | undefined
  form: 'magnitudes' | 'squares' | 'both'
  /** n */
  rows: number
  /** b */
  batch: number
  /** k: our mse is a mean over them, others add them up. */
  outputs: number
  isLinear: boolean
  /** s, of a single target as it comes; none where it is not known. */
  deviation: number | undefined
  experiment: Experiment
}

type Rules = Record<Problem['form'], string>

/**
 * λ of an experiment, as other libraries want it.
 *
 * Each row makes the library's objective a multiple of ours, mean loss + λΩ. PyTorch, scikit-learn 1.2 and glmnet 4.1
 * were checked by running them: the gradient of our objective vanishes at their optimum. Where the target is standardised
 * here, "raw y" is what minimises the same for who fits it as it comes: its weights come out s times as large, and a
 * magnitude grows with s where squares grow with s².
 *
 * @param rows n, the number of training rows
 * @param deviation s, the population deviation of a single target as it comes
 */
export function conventionsOf(experiment: Experiment, rows: number, deviation?: number): Convention[] {
  const problem = problemOf(experiment, rows, deviation)
  return libraries.flatMap((library) => library(problem) ?? [])
}

function problemOf(experiment: Experiment, rows: number, deviation: number | undefined): Problem {
  const { kind, lambda, l1Ratio } = experiment.penalty
  const { total, unit } = penaltyMath[kind]
  const [l1, l2] = [lambda * total(0, 1, l1Ratio), lambda * total(1, 0, l1Ratio)]
  return {
    l1,
    l2,
    radius: lambda > 0 ? unit?.radius?.(lambda) : undefined,
    form: l1 === 0 ? 'squares' : l2 === 0 ? 'magnitudes' : 'both',
    rows,
    batch: Math.min(experiment.optimizer.batchSize ?? rows, rows),
    outputs: outputCount(experiment.data),
    isLinear: experiment.model.hidden.length === 0,
    deviation: outputCount(experiment.data) === 1 ? deviation : undefined,
    experiment,
  }
}

type Library = (problem: Problem) => Convention | undefined

/** Adds weight_decay·p to the gradient, as λΣw² with λ = weight_decay / 2 does. */
const weightDecay: Library = ({ l1, l2 }) => {
  if (l1 > 0 || l2 === 0) return undefined
  return { library: 'PyTorch SGD, Adam', ...written({ weight_decay: 2 * l2 }), rule: '2λ', biases: 'too' }
}

const adamw: Library = ({ l1, l2 }) => {
  if (l1 > 0 || l2 === 0) return undefined
  const rule = 'no part of the loss'
  return { library: 'PyTorch AdamW', values: {}, setting: 'not the same thing', rule, biases: 'too' }
}

/**
 * `l1·Σ|x| + l2·Σx²` of each kernel or bias that asks for it, added to a mean loss.
 *
 * @see keras 3, keras/src/regularizers/regularizers.py, class L1L2
 */
const kerasRegularizers: Library = ({ l1, l2, form, experiment }) => {
  if (l1 + l2 === 0) return undefined
  const calls = {
    magnitudes: `L1(${short(l1)})`,
    squares: `L2(${short(l2)})`,
    both: `L1L2(${short(l1)}, ${short(l2)})`,
  }
  const { library, biases } = layerwise('Keras', experiment)
  return { library, values: { l1, l2 }, setting: calls[form], rule: perPart[form], biases }
}

/**
 * As Keras.
 *
 * @see @tensorflow/tfjs-layers 4.22, src/regularizers.ts, class L1L2
 */
const tensorflowJs: Library = ({ l1, l2, form, experiment }) => {
  if (l1 + l2 === 0) return undefined
  const both = `l1l2({l1: ${short(l1)}, l2: ${short(l2)}})`
  const calls = { magnitudes: `l1({l1: ${short(l1)}})`, squares: `l2({l2: ${short(l2)}})`, both }
  const { library, biases } = layerwise('TensorFlow.js', experiment)
  return { library, values: { l1, l2 }, setting: calls[form], rule: perPart[form], biases }
}

/**
 * Puts each column of a kernel back inside the ball after every step: axis 0 runs over the inputs.
 *
 * @see keras 3, keras/src/constraints/constraints.py, class MaxNorm
 */
const kerasLimit: Library = ({ radius }) => {
  if (radius === undefined) return undefined
  const setting = `MaxNorm(${short(radius)}, axis=0)`
  return { library: 'Keras, kernel', values: { max_value: radius }, setting, rule: '0.01/λ', biases: 'free' }
}

/**
 * As Keras.
 *
 * @see @tensorflow/tfjs-layers 4.22, src/constraints.ts, class MaxNorm
 */
const tensorflowJsLimit: Library = ({ radius }) => {
  if (radius === undefined) return undefined
  const setting = `maxNorm({maxValue: ${short(radius)}, axis: 0})`
  return {
    library: 'TensorFlow.js, kernel',
    values: { maxValue: radius },
    setting,
    rule: '0.01/λ',
    biases: 'free',
  }
}

const perPart: Rules = { magnitudes: 'λ', squares: 'λ', both: 'rλ, (1 − r)λ' }

/** Kernel and bias have a regularizer each. */
function layerwise(name: string, { penalty }: Experiment): Pick<Convention, 'library' | 'biases'> {
  return penalty.includeBias
    ? { library: `${name}, kernel and bias`, biases: 'too' }
    : { library: `${name}, kernel`, biases: 'free' }
}

/** ‖y − Xw‖² + alpha‖w‖² */
const ridge: Library = ({ l1, l2, rows, outputs, isLinear, experiment }) => {
  if (!isLinear || experiment.loss !== 'mse' || l1 > 0 || l2 === 0) return undefined
  const rule = `${times(outputs)}nλ`
  return {
    library: 'scikit-learn Ridge',
    ...written({ alpha: rows * outputs * l2 }),
    rule,
    biases: 'free',
  }
}

/** ‖y − Xw‖² / 2n + alpha(l1_ratio‖w‖₁ + (1 − l1_ratio)‖w‖² / 2); Lasso is its l1_ratio = 1. */
const elasticNet: Library = ({ l1, l2, outputs, isLinear, experiment }) => {
  if (!isLinear || experiment.loss !== 'mse' || l1 === 0) return undefined
  const k = times(outputs)
  return l2 === 0
    ? lasso(outputs * l1, `${k}λ/2`)
    : blend('', outputs * l1, outputs * l2, `${k}λ(1 − r/2), r/(2 − r)`)
}

const elasticNetOfRaw: Library = ({ l1, l2, deviation, isLinear, experiment }) => {
  if (!isLinear || experiment.loss !== 'mse' || l1 === 0) return undefined
  if (deviation === undefined || !standardizes(experiment.data).targets) return undefined
  const scaled = deviation * l1
  return l2 === 0 ? lasso(scaled, 'sλ/2', RAW) : blend(RAW, scaled, l2, 'λ(1 − r + sr/2), sr/(2 − 2r + sr)')
}

const RAW = ', raw y'

/** @param l1 what stands before Σ|w| where the mean is over rows alone */
function lasso(l1: number, rule: string, of = ''): Convention {
  return { library: `scikit-learn Lasso${of}`, ...written({ alpha: l1 / 2 }), rule, biases: 'free' }
}

function blend(of: string, l1: number, l2: number, rule: string): Convention {
  const values = { alpha: l1 / 2 + l2, l1_ratio: l1 / (l1 + 2 * l2) }
  return { library: `scikit-learn ElasticNet${of}`, ...written(values), rule, biases: 'free' }
}

/** C·(sum of log losses) + l1_ratio‖w‖₁ + (1 − l1_ratio)‖w‖² / 2 */
const logisticRegression: Library = ({ l1, l2, form, rows, isLinear, experiment }) => {
  if (!isLinear || experiment.loss === 'mse' || l1 + l2 === 0) return undefined
  const C = 1 / (rows * (l1 + 2 * l2))
  const values = { C, l1_ratio: l1 / (l1 + 2 * l2) }
  // liblinear, an older solver, would penalise the intercept.
  const blended = `C=${short(C)}, l1_ratio=${short(values.l1_ratio)}, solver='saga'`
  const calls = { squares: `C=${short(C)}`, magnitudes: blended, both: blended }
  const rules = { squares: '1/(2nλ)', magnitudes: '1/(nλ)', both: '1/(nλ(2 − r)), r/(2 − r)' }
  // Before 1.8 l1_ratio counts only beside penalty='elasticnet', which is deprecated since.
  const library = `scikit-learn ${l1 > 0 ? '1.8 ' : ''}LogisticRegression`
  return { library, values, setting: calls[form], rule: rules[form], biases: 'free' }
}

/** Half the squared error summed over outputs, or the log loss, each a mean over the batch's b rows; + alpha‖w‖² / 2b. */
const multilayerPerceptron: Library = ({ l1, l2, batch, outputs, isLinear, experiment }) => {
  if (isLinear || l1 > 0 || l2 === 0) return undefined
  const isRegression = experiment.loss === 'mse'
  const factor = isRegression ? outputs : 2
  return {
    library: `scikit-learn MLP${isRegression ? 'Regressor' : 'Classifier'}`,
    ...written({ alpha: factor * batch * l2, batch_size: batch }),
    rule: `${times(factor)}bλ`,
    biases: 'free',
  }
}

/**
 * Gaussian: ‖y − Xw‖² / 2n + lambda(alpha‖w‖₁ + (1 − alpha)‖w‖² / 2) of a y of deviation 1; else the mean log loss + the same.
 *
 * It standardises X by itself. A y of deviation s it divides by s, and lambda with it.
 */
const glmnet: Library = ({ l1, l2, form, outputs, isLinear, deviation, experiment }) => {
  if (!isLinear || l1 + l2 === 0 || !seesOwnScale(experiment)) return undefined
  if (experiment.loss !== 'mse') {
    const library = `glmnet, ${outputs > 1 ? 'multinomial' : 'binomial'}`
    return { library, ...mixed(l1, 2 * l2), rule: likelihoodRules[form], biases: 'free' }
  }
  if (outputs > 1) return undefined
  if (standardizes(experiment.data).targets)
    return { library: 'glmnet', ...mixed(l1 / 2, l2), rule: gaussianRules[form], biases: 'free' }
  if (deviation === undefined && l2 > 0) return undefined
  const squares = l2 * (deviation ?? 0)
  return { library: 'glmnet', ...mixed(l1 / 2, squares), rule: rawRules[form], biases: 'free' }
}

const glmnetOfRaw: Library = ({ l1, l2, form, outputs, isLinear, deviation, experiment }) => {
  if (!isLinear || l1 + l2 === 0 || outputs > 1 || experiment.loss !== 'mse') return undefined
  if (deviation === undefined || !seesOwnScale(experiment) || !standardizes(experiment.data).targets)
    return undefined
  const values = mixed((deviation * l1) / 2, deviation * l2)
  return { library: `glmnet${RAW}`, ...values, rule: timesDeviation[form], biases: 'free' }
}

/** Whether standardising the inputs once more changes nothing. */
function seesOwnScale({ data, model }: Experiment): boolean {
  return standardizes(data).inputs && model.features.kind === 'identity'
}

/** @param l2 half of what stands before Σw², in its own terms */
function mixed(l1: number, l2: number): Pick<Convention, 'values' | 'setting'> {
  return written({ alpha: l1 / (l1 + l2), lambda: l1 + l2 })
}

const timesDeviation: Rules = {
  magnitudes: '1, sλ/2',
  squares: '0, sλ',
  both: 'r/(2 − r), sλ(1 − r/2)',
}
/** Our target is as it comes too: squares alone feel that glmnet's is not. */
const rawRules: Rules = {
  magnitudes: '1, λ/2',
  squares: '0, sλ',
  both: 'r/(r + 2s(1 − r)), λ(r/2 + s(1 − r))',
}
const gaussianRules: Rules = { magnitudes: '1, λ/2', squares: '0, λ', both: 'r/(2 − r), λ(1 − r/2)' }
const likelihoodRules: Rules = { magnitudes: '1, λ', squares: '0, 2λ', both: 'r/(2 − r), λ(2 − r)' }

const libraries: readonly Library[] = [
  weightDecay,
  adamw,
  kerasRegularizers,
  tensorflowJs,
  kerasLimit,
  tensorflowJsLimit,
  ridge,
  elasticNet,
  elasticNetOfRaw,
  logisticRegression,
  multilayerPerceptron,
  glmnet,
  glmnetOfRaw,
]

/** Named arguments, as Python and R spell them. */
function written(values: Record<string, number>): Pick<Convention, 'values' | 'setting'> {
  const named = Object.entries(values).map(([name, value]) => `${name}=${short(value)}`)
  return { values, setting: named.join(', ') }
}

function short(value: number): string {
  return String(Number(value.toPrecision(4)))
}

/** A factor before a letter. */
function times(factor: number): string {
  return factor === 1 ? '' : String(factor)
}
