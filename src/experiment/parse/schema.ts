// The one schema that everything from outside goes through. Defaults are here, and nowhere else.
import * as v from 'valibot'
import {
  type DatasetShape,
  isCount,
  type NumberOption,
  type OptionName,
} from '../../catalog/datasets/dataset'
import { datasetShape } from '../../catalog/datasets/shape-table'
import { activationKinds, lossKinds, optimizerKinds, penaltyKinds } from '../../catalog/kinds'
import { flag, integerFrom, kinds, matrix, numberFrom, oneOf, record, strength, vector } from './fields'
import { isParsed } from './parsed-data'

const MAX_WIDTH = 1024
const MAX_LAYERS = 12

/** Half of a surrogate pair is no text: an address cannot hold it. */
const whole = (text: string) => text.replace(/\p{Surrogate}/gu, '\uFFFD')

/** What it says is the set's own to judge. */
const text = v.pipe(v.string('a text'), v.transform(whole))

function optionSchema(name: OptionName, { default: value, min, max }: NumberOption) {
  return v.optional(isCount(name) ? integerFrom(min, max) : numberFrom(min, max), value)
}

function catalogData(kind: string, { options, texts = {} }: DatasetShape) {
  const entries = Object.entries(options).map(([name, range]) => [
    name,
    optionSchema(name as OptionName, range),
  ])
  const clean = options.flips ? { cleanValidation: v.optional(flag) } : {}
  const typed = Object.entries(texts).map(([name, standard]) => [name, v.optional(text, standard)])
  return record({ kind: v.literal(kind), ...Object.fromEntries([...typed, ...entries]), ...clean })
}

const nameRule = 'a text of 1 to 60 characters'
const name = v.pipe(
  v.string(nameRule),
  v.minLength(1, nameRule),
  v.maxLength(60, nameRule),
  v.transform(whole),
)
const names = v.array(name, 'a list of texts')

const customData = record({
  kind: v.literal('custom'),
  task: oneOf(['regression', 'binary', 'multiclass']),
  inputs: matrix,
  targets: matrix,
  validationInputs: matrix,
  validationTargets: matrix,
  standardize: v.optional(flag, false),
  inputNames: v.optional(names),
  targetName: v.optional(name),
  classNames: v.optional(names),
  testInputs: v.optional(matrix),
  testTargets: v.optional(matrix),
})

const anyData = kinds(
  [...Object.keys(datasetShape), 'custom'],
  [...Object.entries(datasetShape).map(([kind, shape]) => catalogData(kind, shape)), customData],
)

const data = v.lazy((input) => (isParsed(input) ? v.any() : anyData))

const features = kinds(
  ['identity', 'legendre', 'fourier', 'rbf', 'random-relu'],
  [
    record({ kind: v.literal('identity') }),
    record({ kind: v.literal('legendre'), degree: integerFrom(1, 40) }),
    record({ kind: v.literal('fourier'), frequencies: integerFrom(1, 40) }),
    record({ kind: v.literal('rbf'), count: integerFrom(1, 200), width: numberFrom(0.01, 2) }),
    record({ kind: v.literal('random-relu'), count: integerFrom(1, 1000) }),
  ],
)

const penaltyEntries = {
  kind: oneOf(penaltyKinds),
  lambda: strength(1000),
  l1Ratio: numberFrom(0, 1),
  includeBias: flag,
  l1Solver: oneOf(['proximal', 'subgradient']),
}

/** Above 0: momentum's velocity is divided by η. */
const learningRate = numberFrom(1e-6, 10)
const weightDecay = numberFrom(0, 10)
const dropout = numberFrom(0, 0.9)

export const experimentSchema = record({
  version: v.literal(1, 'version 1'),
  name: v.optional(
    v.pipe(v.string('a text'), v.maxLength(200, 'at most 200 characters'), v.transform(whole)),
  ),
  seed: integerFrom(0, 2 ** 32 - 1),
  data,
  model: record({
    features: v.optional(features, { kind: 'identity' }),
    hidden: v.pipe(
      v.array(integerFrom(1, MAX_WIDTH), 'a list of layer widths'),
      v.maxLength(MAX_LAYERS, `at most ${MAX_LAYERS} hidden layers`),
    ),
    activation: oneOf(activationKinds),
    bias: v.optional(flag),
  }),
  loss: v.optional(oneOf(lossKinds)),
  optimizer: record({
    kind: oneOf(optimizerKinds),
    learningRate,
    batchSize: v.optional(integerFrom(1, 1_000_000)),
    weightDecay: v.optional(weightDecay, 0),
  }),
  penalty: record({
    kind: penaltyEntries.kind,
    lambda: penaltyEntries.lambda,
    l1Ratio: v.optional(penaltyEntries.l1Ratio, 0.5),
    includeBias: v.optional(penaltyEntries.includeBias, false),
    l1Solver: v.optional(penaltyEntries.l1Solver, 'proximal'),
  }),
  dropout: v.optional(dropout, 0),
  steps: v.optional(integerFrom(1, 10_000_000)),
  initial: v.optional(v.array(record({ weights: matrix, biases: vector }), 'a list of layers')),
})

export const tuningSchema = record({
  penalty: v.optional(
    record({
      kind: v.optional(penaltyEntries.kind),
      lambda: v.optional(penaltyEntries.lambda),
      l1Ratio: v.optional(penaltyEntries.l1Ratio),
      includeBias: v.optional(penaltyEntries.includeBias),
      l1Solver: v.optional(penaltyEntries.l1Solver),
    }),
  ),
  learningRate: v.optional(learningRate),
  weightDecay: v.optional(weightDecay),
  dropout: v.optional(dropout),
})
