// What a run's file may hold. Numbers that are many are typed arrays in base64.
import * as v from 'valibot'
import { presets } from '../../catalog/presets/preset-table'
import { flag, integerFrom, numberFrom, oneOf, record } from '../parse/fields'
import { experimentSchema } from '../parse/schema'
import { fromBase64 } from './base64'

const MAX_STEP = 1e9

type Numbers = Float32ArrayConstructor | Float64ArrayConstructor

/** @param isAllowed NaN is a number that does not exist */
export function numbers<T extends Numbers>(Type: T, isAllowed: (value: number) => boolean) {
  const expected = `numbers of ${8 * Type.BYTES_PER_ELEMENT} bits in base64`
  return v.pipe(
    v.string(expected),
    v.rawTransform<string, InstanceType<T>>(({ dataset: { value }, addIssue, NEVER }) => {
      const bytes = fromBase64(value)
      const isWhole = bytes && bytes.length % Type.BYTES_PER_ELEMENT === 0
      const read = isWhole ? (new Type(bytes.buffer) as InstanceType<T>) : undefined
      if (read?.every(isAllowed)) return read
      addIssue({ message: expected, input: value })
      return NEVER
    }),
  )
}

export const parameters = numbers(Float32Array, Number.isFinite)
export const rows = numbers(Float64Array, (value) => Number.isFinite(value) || Number.isNaN(value))
const step = integerFrom(0, MAX_STEP)
const finite = numberFrom(-Number.MAX_VALUE, Number.MAX_VALUE)

const { penalty, optimizer, dropout } = experimentSchema.entries
const settings = record({ penalty, optimizer, dropout })
const { learningRate, weightDecay } = optimizer.entries
const values = record({ penalty, dropout, learningRate, weightDecay })

const scaleRows = v.pipe(v.array(v.array(finite, 'a list'), 'a list'), v.minLength(1, 'at least one row'))

const label = v.pipe(v.string('a text'), v.maxLength(400, 'at most 400 characters'))

export const runFileSchema = record({
  format: v.literal('overfit-lab-run', 'overfit-lab-run'),
  version: v.literal(1, 'version 1'),
  experiment: v.looseObject({}, 'an experiment'),
  preset: oneOf(Object.keys(presets)),
  step,
  parameters,
  optimizer: record({ slots: v.array(parameters, 'a list'), updates: step }),
  lossScale: numberFrom(0, Number.MAX_VALUE),
  scaledBy: v.optional(record({ inputs: scaleRows, targets: scaleRows })),
  tunings: v.optional(v.array(record({ after: step, settings }), 'a list')),
  history: record({ columns: v.array(v.string('a text'), 'a list of texts'), rows }),
  past: record({
    stride: integerFrom(1, 2 ** 30),
    frames: v.array(record({ row: rows, settings, parameters }), 'a list'),
  }),
  marks: v.array(
    record({
      step,
      label,
      change: v.optional(record({ from: values, to: values })),
      lossBefore: v.optional(finite),
    }),
    'a list',
  ),
  earlyStopping: v.optional(
    record({
      patience: integerFrom(1, 1000),
      restores: flag,
      stopped: v.optional(
        record({ step, best: v.optional(record({ step, validationLoss: finite })), isRestored: flag }),
      ),
    }),
  ),
  page: record({
    touched: flag,
    isPenaltyMoved: flag,
    restsAt: v.optional(step),
    pointsSince: v.optional(step),
  }),
})
