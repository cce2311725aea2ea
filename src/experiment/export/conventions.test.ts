import { describe, expect, it } from 'vitest'
import { penaltyMath } from '../../catalog/penalties/math-table'
import type { PenaltyKind } from '../../catalog/penalties/penalty'
import { stream } from '../../catalog/random/stream'
import type { Experiment } from '../experiment'
import { parseExperiment } from '../parse/parse'
import { type Convention, conventionsOf } from './conventions'

interface Setting {
  data?: object
  loss?: string
  hidden?: number[]
  kind?: PenaltyKind
  lambda?: number
  l1Ratio?: number
  includeBias?: boolean
  batchSize?: number
}

const random = stream(11, 'training noise')
const normals = (rows: number, columns: number) =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => random.normal()))

/** Any rows will do: the conversions hold at every point, not at an optimum alone. */
const ROWS = 12
const inputs = normals(ROWS, 3)
const regression = (outputs: number) => ({ task: 'regression', inputs, targets: normals(ROWS, outputs) })
const binary = { task: 'binary', inputs, targets: inputs.map(([x]) => [(x as number) > 0 ? 1 : 0]) }
const multiclass = { task: 'multiclass', inputs, targets: inputs.map((_, i) => oneHot(i % 3, 3)) }

function oneHot(label: number, classes: number): number[] {
  return Array.from({ length: classes }, (_, c) => (c === label ? 1 : 0))
}

function experimentOf({
  data = regression(1),
  hidden = [],
  loss,
  batchSize,
  ...penalty
}: Setting): Experiment {
  return parseExperiment({
    version: 1,
    seed: 1,
    data: { kind: 'custom', standardize: true, validationInputs: [], validationTargets: [], ...data },
    model: { hidden, activation: 'tanh' },
    ...(loss ? { loss } : {}),
    optimizer: { kind: 'sgd', learningRate: 0.1, ...(batchSize ? { batchSize } : {}) },
    penalty: { kind: 'l2', lambda: 0.01, ...penalty },
  })
}

const rowsOf = (setting: Setting, rows = ROWS) => conventionsOf(experimentOf(setting), rows)
const names = (conventions: Convention[]) => conventions.map(({ library }) => library)
const find = (conventions: Convention[], name: string) =>
  conventions.find(({ library }) => library === name) as Convention

describe('the numbers for λ = 0.01 and 60 rows', () => {
  it.each([
    ['PyTorch SGD, Adam', { kind: 'l2' }, { weight_decay: 0.02 }],
    ['Keras, kernel', { kind: 'l2' }, { l1: 0, l2: 0.01 }],
    ['TensorFlow.js, kernel', { kind: 'elastic', l1Ratio: 0.4 }, { l1: 0.004, l2: 0.006 }],
    ['scikit-learn Ridge', { kind: 'l2' }, { alpha: 0.6 }],
    ['scikit-learn Ridge', { kind: 'l2', data: regression(2) }, { alpha: 1.2 }],
    ['scikit-learn Lasso', { kind: 'l1' }, { alpha: 0.005 }],
    ['scikit-learn ElasticNet', { kind: 'elastic', l1Ratio: 0.5 }, { alpha: 0.0075, l1_ratio: 1 / 3 }],
    ['scikit-learn LogisticRegression', { kind: 'l2', data: binary }, { C: 1 / 1.2, l1_ratio: 0 }],
    ['scikit-learn 1.8 LogisticRegression', { kind: 'l1', data: binary }, { C: 1 / 0.6, l1_ratio: 1 }],
    [
      'scikit-learn 1.8 LogisticRegression',
      { kind: 'elastic', data: binary },
      { C: 1 / 0.9, l1_ratio: 1 / 3 },
    ],
    ['scikit-learn MLPRegressor', { kind: 'l2', hidden: [4] }, { alpha: 0.6, batch_size: 60 }],
    [
      'scikit-learn MLPRegressor',
      { kind: 'l2', hidden: [4], data: regression(2) },
      { alpha: 1.2, batch_size: 60 },
    ],
    ['scikit-learn MLPClassifier', { kind: 'l2', hidden: [4], data: binary }, { alpha: 1.2, batch_size: 60 }],
    [
      'scikit-learn MLPClassifier',
      { kind: 'l2', hidden: [4], data: multiclass, batchSize: 10 },
      { alpha: 0.2, batch_size: 10 },
    ],
    ['glmnet', { kind: 'l2' }, { alpha: 0, lambda: 0.01 }],
    ['glmnet', { kind: 'l1' }, { alpha: 1, lambda: 0.005 }],
    ['glmnet, binomial', { kind: 'l2', data: binary }, { alpha: 0, lambda: 0.02 }],
    ['glmnet, multinomial', { kind: 'elastic', data: multiclass }, { alpha: 1 / 3, lambda: 0.015 }],
  ] as [string, Setting, Record<string, number>][])('%s, %j', (library, setting, values) => {
    const found = find(rowsOf(setting, 60), library)
    expect(Object.keys(found.values)).toEqual(Object.keys(values))
    for (const [name, value] of Object.entries(values)) expect(found.values[name]).toBeCloseTo(value, 12)
  })
})

describe('each library’s objective is a multiple of ours, wherever the weights are', () => {
  type Objective = (loss: Losses, values: Record<string, number>) => number
  interface Losses {
    /** ‖Y − XW‖², all outputs. */
    squares: number
    /** Sum of log losses. */
    logLoss: number
    l1: number
    l2: number
  }
  const logistic: Objective = ({ logLoss, l1, l2 }, { C, l1_ratio }) =>
    C! * logLoss + l1_ratio! * l1 + ((1 - l1_ratio!) * l2) / 2
  /** As their manuals have them. */
  const objectives: Record<string, Objective> = {
    'scikit-learn Ridge': ({ squares, l2 }, { alpha }) => squares + alpha! * l2,
    'scikit-learn Lasso': ({ squares, l1 }, { alpha }) => squares / (2 * ROWS) + alpha! * l1,
    'scikit-learn ElasticNet': ({ squares, l1, l2 }, { alpha, l1_ratio }) =>
      squares / (2 * ROWS) + alpha! * (l1_ratio! * l1 + ((1 - l1_ratio!) * l2) / 2),
    'scikit-learn LogisticRegression': logistic,
    'scikit-learn 1.8 LogisticRegression': logistic,
    glmnet: ({ squares, l1, l2 }, { alpha, lambda }) =>
      squares / (2 * ROWS) + lambda! * (alpha! * l1 + ((1 - alpha!) * l2) / 2),
    'glmnet, binomial': ({ logLoss, l1, l2 }, { alpha, lambda }) =>
      logLoss / ROWS + lambda! * (alpha! * l1 + ((1 - alpha!) * l2) / 2),
    'Keras, kernel': ({ squares, logLoss, l1, l2 }, values) =>
      (squares || logLoss) / ROWS + values.l1! * l1 + values.l2! * l2,
  }

  const weightsAt = () => [random.normal(), random.normal(), random.normal()]

  function lossesAt(weights: number[], targets: number[][], loss: string): Losses {
    const sums = { squares: 0, logLoss: 0 }
    inputs.forEach((row, i) => {
      const z = row.reduce((sum, x, j) => sum + x * weights[j]!, 0)
      const y = targets[i]![0]!
      if (loss === 'mse') sums.squares += (y - z) ** 2
      else sums.logLoss += Math.log(1 + Math.exp(z)) - y * z
    })
    const sumOf = (of: (w: number) => number) => weights.reduce((sum, w) => sum + of(w), 0)
    return { ...sums, l1: sumOf(Math.abs), l2: sumOf((w) => w * w) }
  }

  it.each(
    (['l2', 'l1', 'elastic'] as const).flatMap((kind) =>
      [regression(1), binary].map((data) => [kind, data.task, data] as const),
    ),
  )('%s, %s', (kind, _, data) => {
    const experiment = experimentOf({ data, kind, l1Ratio: 0.3 })
    const { lambda, l1Ratio } = experiment.penalty
    const compared = conventionsOf(experiment, ROWS).filter(({ library }) => objectives[library])
    expect(compared.length).toBeGreaterThan(2)
    for (const { library, values } of compared) {
      const ratios = Array.from({ length: 4 }, weightsAt).map((weights) => {
        const losses = lossesAt(weights, data.targets, experiment.loss)
        const omega = penaltyMath[kind].total(losses.l2, losses.l1, l1Ratio)
        const ours = (losses.squares + losses.logLoss) / ROWS + lambda * omega
        return objectives[library]!(losses, values) / ours
      })
      for (const ratio of ratios) expect(ratio / ratios[0]!).toBeCloseTo(1, 10)
    }
  })
})

describe('a target as it comes', () => {
  // R's glmnet 4.1.6 on the books' 67 men, whose target has this deviation: with lambda = s·λ/2 on the target as it comes
  // the weights are s times those of lambda = λ/2 on the standardised one (0.4741, 0.1844, 0, 0.0720, 0.1310, 0, 0,
  // 0.0444 at λ = 0.2), likewise for squares and for both; its own largest lambda is 0.8788804, ours λ = 1.46631.
  const s = 1.198764569
  const ofRaw = (setting: Setting, standardize = true) =>
    conventionsOf(experimentOf({ ...setting, data: { ...regression(1), standardize } }), ROWS, s)
  const valuesOf = (rows: Convention[], library: string) =>
    Object.values(find(rows, library).values).map((value) => Number(value.toPrecision(7)))

  it('has a row of its own where ours is standardised', () => {
    const l1 = ofRaw({ kind: 'l1', lambda: 1.46631 })
    expect(valuesOf(l1, 'scikit-learn Lasso')).toEqual([0.733155])
    expect(valuesOf(l1, 'scikit-learn Lasso, raw y')).toEqual([0.8788802])
    expect(valuesOf(l1, 'glmnet, raw y')).toEqual([1, 0.8788802])
    const l2 = ofRaw({ kind: 'l2', lambda: 0.358 })
    expect(names(l2).filter((name) => name.endsWith(', raw y'))).toEqual(['glmnet, raw y'])
    expect(valuesOf(l2, 'glmnet, raw y')).toEqual([0, 0.4291577])
  })

  it('needs none where ours is as it comes too: squares alone tell glmnet’s from it', () => {
    expect(valuesOf(ofRaw({ kind: 'l1', lambda: 0.2 }, false), 'scikit-learn Lasso')).toEqual([0.1])
    expect(ofRaw({ kind: 'l1' }, false).some(({ library }) => library.endsWith(', raw y'))).toBe(false)
  })

  it.each(['l1', 'elastic'] as const)('minimises the same with weights s times as large: %s', (kind) => {
    const rows = ofRaw({ kind, lambda: 0.2, l1Ratio: 0.3 })
    const [own, raw] = ['', ', raw y'].map((of) => {
      const { alpha, l1_ratio = 1 } = find(
        rows,
        `scikit-learn ${kind === 'l1' ? 'Lasso' : 'ElasticNet'}${of}`,
      ).values
      return { magnitudes: alpha! * l1_ratio, squares: alpha! * (1 - l1_ratio) }
    })
    // Of a loss s² times as large, Σ|w| is s times and Σw² s² times what it was.
    expect((raw!.magnitudes * s) / s ** 2).toBeCloseTo(own!.magnitudes, 12)
    expect(raw!.squares).toBeCloseTo(own!.squares, 12)
  })
})

describe('which libraries are named', () => {
  it('only those that can', () => {
    expect(names(rowsOf({ kind: 'l2' }))).toEqual([
      'PyTorch SGD, Adam',
      'PyTorch AdamW',
      'Keras, kernel',
      'TensorFlow.js, kernel',
      'scikit-learn Ridge',
      'glmnet',
    ])
    expect(names(rowsOf({ kind: 'l1', hidden: [3], data: binary }))).toEqual([
      'Keras, kernel',
      'TensorFlow.js, kernel',
    ])
    expect(names(rowsOf({ kind: 'l1' })).slice(2)).toEqual(['scikit-learn Lasso', 'glmnet'])
  })

  it('none without a penalty, or with λ = 0', () => {
    expect(rowsOf({ kind: 'none' })).toEqual([])
    for (const kind of ['l2', 'l1', 'elastic'] as const) expect(rowsOf({ kind, lambda: 0 })).toEqual([])
  })

  it('max-norm only where the same ball can be asked for, group lasso nowhere', () => {
    expect(names(rowsOf({ kind: 'maxnorm' }))).toEqual(['Keras, kernel', 'TensorFlow.js, kernel'])
    expect(find(rowsOf({ kind: 'maxnorm', lambda: 0.005 }), 'Keras, kernel')).toMatchObject({
      values: { max_value: 2 },
      setting: 'MaxNorm(2, axis=0)',
    })
    expect(rowsOf({ kind: 'maxnorm', lambda: 0 })).toEqual([])
    expect(rowsOf({ kind: 'group' })).toEqual([])
  })

  it('glmnet only where its own scaling changes nothing', () => {
    const raw = { ...regression(1), standardize: false }
    expect(names(rowsOf({ kind: 'l1', data: raw }))).not.toContain('glmnet')
    expect(names(rowsOf({ kind: 'l2', data: regression(2) }))).not.toContain('glmnet')
    expect(names(rowsOf({ kind: 'l2', data: binary, loss: 'mse' }))).not.toContain('glmnet')
    expect(names(rowsOf({ kind: 'l1', data: binary, loss: 'mse' }))).toContain('glmnet')
  })

  it('PyTorch’s weight decay takes the biases along, and is decoupled in AdamW', () => {
    expect(find(rowsOf({}), 'PyTorch SGD, Adam').biases).toBe('too')
    expect(find(rowsOf({}), 'PyTorch AdamW')).toMatchObject({ values: {}, setting: 'not the same thing' })
    expect(names(rowsOf({ includeBias: true }))).toContain('Keras, kernel and bias')
  })
})

it('writes the settings as the library does, to be read', () => {
  expect(find(rowsOf({ kind: 'elastic' }), 'scikit-learn ElasticNet').setting).toBe(
    'alpha=0.0075, l1_ratio=0.3333',
  )
  expect(find(rowsOf({ kind: 'elastic' }), 'TensorFlow.js, kernel').setting).toBe(
    'l1l2({l1: 0.005, l2: 0.005})',
  )
  expect(find(rowsOf({ kind: 'l1', data: binary }, 60), 'scikit-learn 1.8 LogisticRegression').setting).toBe(
    "C=1.667, l1_ratio=1, solver='saga'",
  )
})
