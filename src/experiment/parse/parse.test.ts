import { describe, expect, it, test } from 'vitest'
import { presets } from '../../catalog/presets/preset-table'
import { BadInput } from './bad-input'
import { parseExperiment, parseTuning } from './parse'

/** The least there can be. */
const moons = {
  version: 1,
  seed: 1,
  data: { kind: 'moons' },
  model: { hidden: [8], activation: 'relu' },
  optimizer: { kind: 'adam', learningRate: 0.01 },
  penalty: { kind: 'l2', lambda: 0 },
}

const custom = {
  kind: 'custom',
  task: 'binary',
  inputs: [
    [0, 1],
    [2, 3],
  ],
  targets: [[0], [1]],
  validationInputs: [],
  validationTargets: [],
}

const linear = { hidden: [], activation: 'linear' }
const mine = (changes: object) => ({ ...moons, model: linear, data: { ...custom, ...changes } })
const layer = (weights: unknown, biases: unknown) => ({ ...mine({}), initial: [{ weights, biases }] })

test.each(Object.entries(presets))(
  'preset %s parses, and its defaults stay what they are',
  (_id, { experiment }) => {
    const parsed = parseExperiment(experiment)
    expect(parsed).toMatchObject(experiment)
    expect(parseExperiment(parsed)).toEqual(parsed)
  },
)

test('own data that were right are taken as they are; others are read anew', () => {
  const parsed = parseExperiment(mine({}))
  expect(parseExperiment({ ...parsed, seed: 2 }).data).toBe(parsed.data)
  const copied = { ...parsed.data, inputs: [['zero']] }
  expect(() => parseExperiment({ ...parsed, data: copied })).toThrow('data.inputs.0.0')
  // What the caller holds may still change.
  const own = mine({})
  parseExperiment(own)
  own.data.inputs[0]![0] = Number.NaN
  expect(() => parseExperiment(own)).toThrow('data.inputs.0.0')
  own.data.inputs[0]![0] = 0
})

test('every default is filled in', () => {
  expect(parseExperiment(moons)).toEqual({
    ...moons,
    data: { kind: 'moons', samples: 60, validation: 1000, noise: 0.25, flips: 0.1 },
    model: { features: { kind: 'identity' }, hidden: [8], activation: 'relu' },
    loss: 'bce',
    optimizer: { kind: 'adam', learningRate: 0.01, weightDecay: 0 },
    penalty: { kind: 'l2', lambda: 0, l1Ratio: 0.5, includeBias: false, l1Solver: 'proximal' },
    dropout: 0,
  })
})

test.each([
  ['binary', [[0], [1]], 'bce'],
  ['regression', [[0.5], [7]], 'mse'],
  ['multiclass', [[0, 1], [1, 0]], 'cce'], // biome-ignore format: one row a case
])('a %s task takes its own loss', (task, targets, loss) => {
  expect(parseExperiment(mine({ task, targets })).loss).toBe(loss)
})

const fields = 'version, name, seed, data, model, loss, optimizer, penalty, dropout, steps, initial'
const float32 = 'a number of at most 3.4e38, as float32 has'
const seeds = 'a whole number from 0 to 4294967295'

describe('one sentence names the field, what was found and what was expected', () => {
  it.each<[unknown, string]>([
    // Not an experiment at all.
    [3, `experiment: found 3, expected an object with ${fields}.`],
    [null, `experiment: found null, expected an object with ${fields}.`],
    [[], 'version: found nothing, expected version 1.'],
    // A stranger's keys and values break no line, and turn none round.
    [{ ...moons, loss: 'a\u2028\u202Eb\n' }, 'loss: found "a\\u{2028}\\u{202e}b\\n", expected one of mse,'],
    [{ ...moons, ['x\n'.repeat(99)]: 1 }, 'x\\u{a}x\\u{a}'],
    // Missing, unknown, of the wrong type.
    [{ ...moons, version: 2 }, 'version: found 2, expected version 1.'],
    [{ ...moons, seed: undefined }, `seed: found nothing, expected ${seeds}.`],
    [{ ...moons, seed: '1' }, `seed: found "1", expected ${seeds}.`],
    [{ ...moons, seed: 2 ** 32 }, `seed: found 4294967296, expected ${seeds}.`],
    [{ ...moons, seed: 1n }, `seed: found 1n, expected ${seeds}.`],
    [{ ...moons, lambda: 1 }, `lambda: found an unknown key, expected only ${fields}.`],
    [
      { ...moons, penalty: { kind: 'l2' } },
      'penalty.lambda: found nothing, expected a number from 0 to 1000.',
    ],
    [{ ...moons, penalty: null }, 'penalty: found null, expected an object with kind, lambda, l1Ratio,'],
    [
      { ...moons, penalty: { kind: 'l2', lambda: -1 } },
      'penalty.lambda: found -1, expected a number from 0 to 1000.',
    ],
    [{ ...moons, dropout: 1 }, 'dropout: found 1, expected a number from 0 to 0.9.'],
    [{ ...moons, steps: 0.5 }, 'steps: found 0.5, expected a whole number from 1 to 10000000.'],
    [{ ...moons, loss: 'mae' }, 'loss: found "mae", expected one of mse, bce, cce.'],
    // Not finite.
    [{ ...moons, seed: Number.NaN }, `seed: found NaN, expected ${seeds}.`],
    [
      { ...moons, optimizer: { kind: 'sgd', learningRate: Infinity } },
      'optimizer.learningRate: found Infinity, expected a number from 0.000001 to 10.',
    ],
    [mine({ inputs: [[0, Number.NaN]] }), 'data.inputs.0.1: found NaN, expected a finite number.'],
    // Finite, but not where it is computed.
    [mine({ targets: [[1e308]] }), `data.targets.0.0: found 1e+308, expected ${float32}.`],
    [mine({ inputs: [[0, -1e40]] }), `data.inputs.0.1: found -1e+40, expected ${float32}.`],
    [{ ...moons, initial: [{ weights: [[1e39]], biases: [0] }] }, `found 1e+39, expected ${float32}.`],
    [
      { ...moons, penalty: { kind: 'l2', lambda: 1e-320 } },
      'penalty.lambda: found 1e-320, expected 0 or a number from 1e-30 to 1000.',
    ],
    [{ ...moons, seed: { of: [2n] } }, `seed: found {"of":["2n"]}, expected ${seeds}.`],
    // Data.
    [{ ...moons, data: 'moons' }, 'data: found "moons", expected an object whose kind is one of moons,'],
    [{ ...moons, data: { kind: 'swirl' } }, 'data.kind: found "swirl", expected one of moons,'],
    [
      { ...moons, data: { kind: 'sparse', inputs: 5, relevant: 6 } },
      'data.relevant: found 6, expected at most the 5 inputs there are.',
    ],
    [
      { ...moons, data: { kind: 'line', inputs: 0.5 } },
      'data.inputs: found 0.5, expected a whole number from 1',
    ],
    [
      { ...moons, data: { kind: 'sine', flips: 0.1 } },
      'data.flips: found an unknown key, expected only kind,',
    ],
    [
      { ...moons, data: { kind: 'moons', samples: 9.5 } },
      'data.samples: found 9.5, expected a whole number from 4',
    ],
    [
      { ...moons, data: { kind: 'diabetes', samples: 400, validation: 43 } },
      'data: found 443 rows for training and validation together, expected at most the 442 there are.',
    ],
    // Custom data: shapes and labels.
    [mine({ inputs: [] }), 'data.inputs: found no values, expected at least one row of at least one number.'],
    [
      mine({ targets: [] }),
      'data.targets: found no values, expected at least one row of at least one number.',
    ],
    [mine({ targets: [[0]] }), 'data.targets: found 1 rows, expected 2 rows, as many as inputs.'],
    [mine({ inputs: [[0, 1], [2]] }), 'data.inputs.1: found 1 numbers, expected 2 numbers in each row.'],
    [mine({ validationInputs: [[1, 2]] }), 'data.validationTargets: found 0 rows, expected 1 rows'],
    [mine({ targets: [[0], [2]] }), 'data.targets.1: found [2], expected 0 or 1.'],
    [mine({ targets: [[0, 1], [1, 0]] }), 'data.targets: found 2 columns, expected one column of 0 and 1.'], // biome-ignore format: one row a case
    [
      mine({ task: 'multiclass' }),
      'data.targets: found one column, expected one-hot rows, two columns or more.',
    ],
    [mine({ task: 'multiclass', targets: [[1, 1], [1, 0]] }), 'data.targets.0: found [1,1], expected a one-hot row'], // biome-ignore format: one row a case
    [
      mine({ task: 'ordinal' }),
      'data.task: found "ordinal", expected one of regression, binary, multiclass.',
    ],
    [
      { ...moons, loss: undefined, data: { kind: 'formula', expression: 3 } },
      'data.expression: found 3, expected a text.',
    ],
    [
      { ...moons, loss: undefined, data: { kind: 'formula', expression: 'x +' } },
      'data.expression: found the end, expected a number, x, a function or “(” after “+”.',
    ],
    [
      { ...moons, data: { kind: 'formula-classes', expression: 'log(x)' } },
      'data.expression: found what is not a number at x = −1, expected a number of at most 1,000,000 in size at every x from −1 to 1.',
    ],
    [
      { ...moons, data: { kind: 'formula-classes', expression: '\uD800\u2028' } },
      'data.expression: found “\uFFFD” at character 1, expected numbers, x,',
    ],
    [{ ...moons, data: { kind: 'moons', expression: 'x' } }, 'data.expression: found an unknown key'],
    // Model and initial parameters.
    [
      { ...moons, model: { ...linear, hidden: [3.5] } },
      'model.hidden.0: found 3.5, expected a whole number from 1',
    ],
    [{ ...moons, model: { ...linear, hidden: Array(13).fill(2) } }, 'expected at most 12 hidden layers.'],
    [
      { ...moons, model: { ...linear, features: { kind: 'rbf' } } },
      'model.features.count: found nothing, expected a whole number from 1 to 200.',
    ],
    [
      { ...moons, model: { ...linear, features: { kind: 'legendre', degree: 3 } } },
      'model.features.kind: found legendre for 2 inputs, expected identity or random-relu, the others take one input.',
    ],
    [{ ...mine({}), initial: [] }, 'initial: found 0 layers, expected 1 layers.'],
    [layer([[1]], [0]), 'initial.0.weights: found 1 rows, expected 2 rows.'],
    [layer([[1, 1], [1]], [0]), 'initial.0.weights.0: found 2 numbers, expected 1 numbers in each row.'],
    [layer([[1], [1]], []), 'initial.0.biases: found 0 numbers, expected 1 numbers.'],
    // What does not go together.
    [{ ...moons, loss: 'cce' }, 'loss: found cce, expected bce or mse for a binary task.'],
    [
      { ...moons, data: { kind: 'sine' }, loss: 'bce' },
      'loss: found bce, expected mse for a regression task.',
    ],
    [
      { ...moons, optimizer: { kind: 'adam', learningRate: 0.1, weightDecay: 0.1 } },
      'optimizer.weightDecay: found 0.1, expected no weight decay but with adamw.',
    ],
  ])('%#', (input, sentence) => {
    const refusal = thrownBy(() => parseExperiment(input))
    expect(refusal).toBeInstanceOf(BadInput)
    expect(refusal.message).toContain(sentence)
    expect(refusal.message).toMatch(/^[^\n]+\.$/)
  })
})

test.each([
  [3, 'tune: found 3, expected an object with penalty, learningRate, weightDecay, dropout.'],
  [{ lr: 1 }, 'lr: found an unknown key, expected only penalty, learningRate, weightDecay, dropout.'],
  [{ learningRate: 0 }, 'learningRate: found 0, expected a number from 0.000001 to 10.'],
  [{ penalty: { lambda: '1' } }, 'penalty.lambda: found "1", expected a number from 0 to 1000.'],
])('a tuning is refused likewise: %j', (input, sentence) => {
  expect(() => parseTuning(input)).toThrow(sentence)
})

function thrownBy(call: () => unknown): Error {
  try {
    call()
  } catch (error) {
    return error as Error
  }
  throw new Error('Nothing was thrown.')
}
