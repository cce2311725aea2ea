// Experiments as a stranger may send them: right ones of every kind, small enough to be trained at once.
import fc from 'fast-check'
import {
  type DatasetShape,
  isCount,
  type NumberOption,
  type OptionName,
  type TextName,
} from '../../src/catalog/datasets/dataset'
import { datasetShape } from '../../src/catalog/datasets/shape-table'
import { activationKinds, optimizerKinds, penaltyKinds } from '../../src/catalog/kinds'
import { formula } from './any-formula'

/** Rows and inputs that are drawn; the rules for more are the same. */
const FEW = 12

/** Mostly of an ordinary size; now and then with every digit, or next to nothing. */
const real = (min: number, max: number) =>
  fc.oneof(
    {
      arbitrary: fc.nat({ max: 10_000 }).map((part) => min + ((max - min) * part) / 10_000),
      weight: 5,
    },
    fc.double({ min, max, noNaN: true }),
  )
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 })
const few = (min: number, max: number) => fc.integer({ min, max: Math.min(max, Math.max(min, FEW)) })

function optionOf(name: OptionName, { min, max }: NumberOption) {
  return isCount(name) ? few(min, max) : real(min, max)
}

const texts: Record<TextName, fc.Arbitrary<string>> = { expression: formula }

const catalogData = fc.oneof(
  ...Object.entries<DatasetShape>(datasetShape).map(([kind, shape]) =>
    fc.record({
      kind: fc.constant(kind),
      ...Object.fromEntries([
        ...Object.entries(shape.options).map(([name, range]) => [name, optionOf(name as OptionName, range)]),
        ...Object.keys(shape.texts ?? {}).map((name) => [name, texts[name as TextName]]),
      ]),
    }),
  ),
)

/** Of rows in raw units: what float32 cannot hold, or barely, among them. */
const anyNumber = fc.oneof(
  { arbitrary: fc.integer({ min: -5000, max: 5000 }).map((thousandths) => thousandths / 1000), weight: 8 },
  { arbitrary: fc.integer({ min: -3, max: 3 }), weight: 8 },
  { arbitrary: fc.constantFrom(0, 1, 1e4), weight: 8 },
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(3e-162, 1e-40, 5e-324, 1e19, 4.9e40, 1e154, 1.7e308, 14.62),
)
const rowsOf = (rows: number, width: number) =>
  fc.array(fc.array(anyNumber, { minLength: width, maxLength: width }), { minLength: rows, maxLength: rows })

const targetsOf = {
  regression: rowsOf,
  binary: (rows: number) =>
    fc.array(fc.tuple(fc.constantFrom(0, 1)), { minLength: rows, maxLength: rows }) as fc.Arbitrary<
      number[][]
    >,
  multiclass: (rows: number, classes: number) =>
    fc
      .array(fc.nat(classes), { minLength: rows, maxLength: rows })
      .map((labels) =>
        labels.map((label) => Array.from({ length: classes + 1 }, (_, c) => Number(c === label))),
      ),
}

export const hostileNames = [
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  'a\nimport os',
  'a\r\nb\u2028c\u2029d\u0085e',
  '"""\nprint(1)\n"""',
  "'''; DROP",
  '*/ alert(1) /*',
  '\\',
  '`+alert(1)+`',
  '\u202Eabc',
  'off',
  'true',
  '12',
  'a & b = c % d #e',
  '',
  '\uD800',
  '\0',
]
const name = fc.oneof(fc.constantFrom(...hostileNames), fc.string({ maxLength: 40, unit: 'binary' }))

const columnName = name.filter((text) => text.length > 0 && text.length <= 60)
const columnNames = (count: number) =>
  fc.uniqueArray(columnName, {
    minLength: count,
    maxLength: count,
    // Halves of pairs become the same.
    selector: (text) => text.replace(/\p{Surrogate}/gu, '\uFFFD'),
  })

/** A one-hot has a column more than was asked for. */
const classesOf = (task: 'binary' | 'multiclass', outputs: number) => (task === 'binary' ? 2 : outputs + 1)

const customData = fc
  .record({
    task: fc.constantFrom('regression', 'binary', 'multiclass'),
    rows: fc.integer({ min: 1, max: 6 }),
    unseen: fc.integer({ min: 0, max: 3 }),
    sealed: fc.integer({ min: 0, max: 3 }),
    inputs: fc.integer({ min: 1, max: 3 }),
    outputs: fc.integer({ min: 1, max: 3 }),
  })
  .chain(({ task, rows, unseen, sealed, inputs, outputs }) =>
    fc.record({
      kind: fc.constant('custom'),
      task: fc.constant(task),
      inputs: rowsOf(rows, inputs),
      targets: targetsOf[task](rows, outputs),
      validationInputs: rowsOf(unseen, inputs),
      validationTargets: targetsOf[task](unseen, outputs),
      standardize: maybe(fc.boolean()),
      inputNames: maybe(columnNames(inputs)),
      targetName: maybe(columnName),
      classNames:
        task === 'regression' ? fc.constant(undefined) : maybe(columnNames(classesOf(task, outputs))),
      testInputs: rowsOf(sealed, inputs),
      testTargets: targetsOf[task](sealed, outputs),
    }),
  )

/** The last three take one input alone. */
const features = fc.oneof(
  { arbitrary: fc.constant({ kind: 'identity' }), weight: 6 },
  { arbitrary: fc.record({ kind: fc.constant('random-relu'), count: few(1, 1000) }), weight: 3 },
  fc.record({ kind: fc.constant('legendre'), degree: few(1, 40) }),
  fc.record({ kind: fc.constant('fourier'), frequencies: few(1, 40) }),
  fc.record({ kind: fc.constant('rbf'), count: few(1, 200), width: real(0.01, 2) }),
)

const penalty = fc.record({
  kind: fc.constantFrom(...penaltyKinds),
  lambda: fc.oneof(real(0, 1), fc.constantFrom(0, 1e-6, 1000)),
  l1Ratio: maybe(real(0, 1)),
  includeBias: maybe(fc.boolean()),
  l1Solver: maybe(fc.constantFrom('proximal', 'subgradient')),
})

const optimizer = fc.constantFrom(...optimizerKinds).chain((kind) =>
  fc.record({
    kind: fc.constant(kind),
    learningRate: fc.oneof(real(1e-6, 0.2), fc.constantFrom(1e-6, 1, 10)),
    batchSize: maybe(fc.integer({ min: 1, max: 20 })),
    weightDecay: kind === 'adamw' ? maybe(real(0, 10)) : fc.constant(undefined),
  }),
)

/** Mostly what is accepted: some features take one input alone. */
export const experimentJson = fc
  .record({
    version: fc.constant(1),
    name: maybe(name),
    seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
    data: fc.oneof({ arbitrary: catalogData, weight: 2 }, customData),
    model: fc.record({
      features: maybe(features),
      hidden: fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 3 }),
      activation: fc.constantFrom(...activationKinds),
    }),
    optimizer,
    penalty,
    dropout: maybe(real(0, 0.9)),
    steps: maybe(fc.integer({ min: 1, max: 1000 })),
  })
  .map((experiment) => JSON.parse(JSON.stringify(experiment)) as JsonObject)

export type JsonObject = { [key: string]: unknown }
