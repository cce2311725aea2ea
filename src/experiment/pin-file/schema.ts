// What a file of pins may hold. Numbers that are many are typed arrays in base64.
import * as v from 'valibot'
import { lossKinds } from '../../catalog/kinds'
import { flag, integerFrom, matrix, numberFrom, oneOf, record, vector } from '../parse/fields'
import { numbers, parameters, rows } from '../run-file/schema'

const MOST_PINS = 4
const MAX_STEP = 1e9
const MOST_LETTERS = 200

const text = v.pipe(v.string('a text'), v.maxLength(MOST_LETTERS, `at most ${MOST_LETTERS} characters`))
const texts = v.array(text, 'a list of texts')
const step = integerFrom(0, MAX_STEP)
const amount = numberFrom(0, Number.MAX_VALUE)
const share = numberFrom(0, 1)
const size = integerFrom(1, 1e6)

const points = record({ inputs: matrix, targets: matrix, flipped: v.array(flag, 'a list') })
const standardization = record({ means: vector, deviations: vector })
const finite = numberFrom(-Number.MAX_VALUE, Number.MAX_VALUE)
const range = record({ min: finite, max: finite })

/** A run as the page draws it: `RunDescription` of the protocol. */
const description = record({
  run: integerFrom(0, Number.MAX_SAFE_INTEGER),
  task: oneOf(['regression', 'binary', 'multiclass']),
  loss: oneOf(lossKinds),
  inputNames: texts,
  hasFeatures: v.optional(v.literal(true, 'true')),
  scale: record({ inputs: standardization, targets: standardization }),
  inputScale: v.optional(standardization),
  targetScale: v.optional(standardization),
  outputNames: texts,
  targetName: v.optional(text),
  classNames: v.optional(texts),
  image: v.optional(record({ width: size, height: size })),
  modulus: v.optional(size),
  training: points,
  validation: points,
  truth: v.optional(record({ xs: vector, ys: vector })),
  nullLoss: amount,
  spread: record({ training: amount, validation: amount }),
  noiseFloor: v.optional(record({ loss: amount, accuracy: v.optional(share) })),
  sizes: v.array(size, 'a list'),
  stride: v.picklist([1, 10, 100], '1, 10 or 100'),
})

/** Of a loss that has overflowed there is no finite number. */
const measured = numbers(Float64Array, () => true)

const pin = record({
  letter: oneOf(['A', 'B', 'C', 'D']),
  name: text,
  experiment: v.looseObject({}, 'an experiment'),
  run: description,
  step,
  divergedAt: v.optional(step),
  labels: v.optional(
    record({ wrong: step, memorised: step, training: share, validation: v.nullable(share) }),
  ),
  latest: measured,
  values: v.optional(parameters),
  parameters: v.optional(parameters),
  frame: v.optional(record({ xs: range, ys: range, inputs: matrix })),
  history: rows,
  marks: v.array(record({ step, label: text }), 'a list'),
})

export const pinFileSchema = record({
  format: v.literal('overfit-lab-pins', 'overfit-lab-pins'),
  version: v.literal(1, 'version 1'),
  pins: v.pipe(v.array(pin, 'a list'), v.maxLength(MOST_PINS, `at most ${MOST_PINS}`)),
})
