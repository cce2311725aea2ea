import { describe, expect, it } from 'vitest'
import { presets } from '../../../catalog/presets/preset-table'
import type { Experiment } from '../../experiment'
import { parseExperiment } from '../../parse/parse'
import { script } from './script'
import { whyNot } from './why-not'

// Run under scikit-learn 1.2 and 1.9 by `npm run programs`: the minima are those of the lab's own solver to 2e-7, the
// steps of SGD and momentum those of its engine to 1e-7.

type Part = Record<string, unknown>

const linear = (changes: Part = {}) => ({
  version: 1,
  seed: 1,
  data: { kind: 'custom', task: 'regression', inputs: [[1], [2]], targets: [[0], [1]], ...rest },
  model: { hidden: [], activation: 'linear' },
  optimizer: { kind: 'sgd', learningRate: 0.1 },
  penalty: { kind: 'l2', lambda: 0.1 },
  ...changes,
})
const rest = { validationInputs: [], validationTargets: [], standardize: false }
const binary = { kind: 'custom', task: 'binary', inputs: [[1], [2]], targets: [[0], [1]], ...rest }
const classes = (count: number) => ({
  kind: 'custom',
  task: 'multiclass',
  inputs: [[1], [2]],
  targets: [0, 1].map((label) => Array.from({ length: count }, (_, c) => Number(c === label))),
  ...rest,
})

const parse = (changes: Part = {}) => parseExperiment(linear(changes))
const rows = { inputs: [[1], [2]], targets: [[0], [1]], validationInputs: [], validationTargets: [] }

function scriptOf(experiment: Experiment, changes: string[] = []): string {
  const initial = [
    { weights: [[1, 2]], biases: [3, 4] },
    { weights: [[5], [6]], biases: [7] },
  ]
  return script(experiment, { ...rows, initial }, { steps: 100, changes })
}

describe('λ in its terms', () => {
  it.each([
    ['nothing', { kind: 'none' }, {}, 'LinearRegression()'],
    ['squares', {}, {}, "Ridge(alpha=n * lambda_, solver='svd')"],
    ['magnitudes', { kind: 'l1' }, {}, 'Lasso(alpha=lambda_ / 2, tol=1e-12, max_iter=1_000_000)'],
    [
      'both',
      { kind: 'elastic' },
      {},
      'ElasticNet(alpha=lambda_ * (1 - r / 2), l1_ratio=r / (2 - r), tol=1e-12, max_iter=1_000_000)',
    ],
    ['a ratio of 0', { kind: 'elastic', l1Ratio: 0 }, {}, 'Ridge(alpha=n * lambda_'],
    ['a ratio of 1', { kind: 'elastic', l1Ratio: 1 }, {}, 'Lasso(alpha=lambda_ / 2'],
    ['log loss', {}, { data: binary }, 'LogisticRegression(C=1 / (2 * n * lambda_), tol='],
    ['no penalty', { lambda: 0 }, { data: binary }, 'LogisticRegression(C=np.inf, tol='],
    ['log loss, L1', { kind: 'l1' }, { data: binary }, '    C=1 / (n * lambda_),\n    l1_ratio=1.0,\n'],
    [
      'log loss, both',
      { kind: 'elastic' },
      { data: binary },
      '    C=1 / (n * lambda_ * (2 - r)),\n    l1_ratio=r / (2 - r),\n',
    ],
  ])('%s', (_, penalty, changes, call) => {
    const experiment = parse({ ...changes, penalty: { kind: 'l2', lambda: 0.1, ...penalty } })
    expect(whyNot(experiment)).toBeUndefined()
    expect(scriptOf(experiment)).toContain(call)
  })

  it('is doubled where our mean is over two outputs', () => {
    const two = { ...linear().data, targets: [[0, 1], [1, 0]] } // biome-ignore format: a row each
    expect(scriptOf(parse({ data: two }))).toContain('alpha=2 * n * lambda_')
    expect(scriptOf(parse({ data: two, penalty: { kind: 'l1', lambda: 0.1 } }))).toContain(
      'alpha=2 * lambda_ / 2',
    )
  })

  it('never names the parameter that 1.8 deprecates but for older versions', () => {
    const code = scriptOf(parse({ data: binary, penalty: { kind: 'l1', lambda: 0.1 } }))
    expect(code.match(/'penalty': '/g)).toHaveLength(1)
    expect(code).toContain("elastic = {'penalty': 'elasticnet'} if version < (1, 8) else {}")
    expect(code).not.toMatch(/\bpenalty=/)
  })
})

describe('biases', () => {
  it('are free intercepts, none, or the weight of an input that is always 1', () => {
    expect(scriptOf(parse())).not.toContain('fit_intercept')
    const without = parse({ model: { hidden: [], activation: 'linear', bias: false } })
    expect(scriptOf(without)).toContain('fit_intercept=False')
    const penalised = scriptOf(parse({ penalty: { kind: 'l2', lambda: 0.1, includeBias: true } }))
    expect(penalised).toContain('fit_intercept=False')
    expect(penalised).toContain('np.column_stack([training_inputs, np.ones(n)])')
    expect(penalised).toContain('penalised = [*weights, *biases]')
    // Without a penalty nothing of that matters.
    expect(scriptOf(parse({ penalty: { kind: 'l2', lambda: 0, includeBias: true } }))).not.toContain('ones')
  })
})

describe('hidden layers', () => {
  const deep = (changes: Part = {}) =>
    parse({ model: { hidden: [2], activation: 'tanh' }, penalty: { kind: 'l2', lambda: 0.01 }, ...changes })

  it('begin where the page began, and take its steps', () => {
    const code = scriptOf(deep())
    expect(code).toContain("MLPRegressor(\n    hidden_layer_sizes=(2,),\n    activation='tanh',\n")
    // Its objective is half of ours: the learning rate makes up for it.
    expect(code).toContain('    alpha=n * lambda_,\n    batch_size=n,\n')
    expect(code).toContain('    learning_rate_init=lr / 0.5,\n')
    expect(code).toContain('    model.set_params(max_iter=steps)')
    expect(code).toContain('    ([\n        [1, 2],\n    ], [3, 4]),')
    const adam = scriptOf(deep({ optimizer: { kind: 'adam', learningRate: 0.1 } }))
    expect(adam).toContain('    learning_rate_init=lr,\n    epsilon=5e-9,\n')
    expect(scriptOf(deep({ data: binary }))).toContain('    alpha=2 * n * lambda_,\n')
  })

  it('does not claim the page’s figures where the run was tuned on the way', () => {
    expect(scriptOf(deep())).toContain('takes the same steps')
    const tuned = scriptOf(deep(), ['step 40: λ 0 → 0.01'])
    expect(tuned).not.toContain('takes the same steps')
    expect(tuned).toContain("the figures printed at the end are not the page's")
  })

  it.each([
    [{ penalty: { kind: 'l1', lambda: 0.1 } }, 'no penalty but L2'],
    [{ penalty: { kind: 'l2', lambda: 0.1, includeBias: true } }, 'leave biases free'],
    [{ model: { hidden: [2], activation: 'tanh', bias: false } }, 'always have biases'],
    [{ dropout: 0.1 }, 'no dropout'],
    [{ optimizer: { kind: 'sgd', learningRate: 0.1, batchSize: 1 } }, 'an order of its own'],
    [{ optimizer: { kind: 'adamw', learningRate: 0.1, weightDecay: 0.1 } }, 'weight decay'],
    [{ penalty: { kind: 'group', lambda: 0.1 } }, 'a unit as one'],
    [{ penalty: { kind: 'maxnorm', lambda: 0.1 } }, 'no limit'],
    [{ data: classes(2) }, 'for two classes'],
  ])('%j cannot be said', (changes, reason) => {
    expect(whyNot(deep(changes))).toContain(reason)
  })
})

it('a class that no training row has is one that it would leave out', () => {
  const experiment = parse({ data: classes(3) })
  const { data } = experiment
  expect(whyNot(experiment)).toBeUndefined()
  const targets = 'targets' in data ? data.targets : []
  expect(whyNot(experiment, { ...rows, targets, initial: [] })).toContain('leaves out a class')
})

it('says what it was tried with, prints what it runs with, and names inputs', () => {
  const code = scriptOf(parseExperiment(presets.prostate.experiment), ['step 40: λ 0 → 0.01'])
  expect(code).toContain('# "Prostate, lasso" from Overfit Lab, in scikit-learn (tried with 1.2 and 1.9).\n')
  expect(code).toContain('#   step 40: λ 0 → 0.01\n')
  expect(code).toContain("print('scikit-learn', sklearn.__version__,")
  expect(code).toContain("input_names = ['lcavol', 'lweight'")
})
