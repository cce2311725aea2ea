// What may be asked of a class's devices, and how far the server says that it is.
import * as v from 'valibot'
import { flag, integerFrom, numberFrom, record, strength } from '../../../experiment/parse/fields'
import { experimentSchema } from '../question-schema'
import { pairCount } from './work'

const MOST_EACH = 64
const MOST_NETWORKS = 512
const MOST_STEPS = 100_000

const inputs = numberFrom(-Number.MAX_VALUE, Number.MAX_VALUE)
const range = record({ min: inputs, max: inputs })

function someOf<const S extends v.GenericSchema<unknown, number>>(each: S, what: string) {
  return v.pipe(
    v.array(each, `a list of ${what}`),
    v.minLength(1, `at least one of the ${what}`),
    v.maxLength(MOST_EACH, `at most ${MOST_EACH} ${what}`),
    v.check((values) => new Set(values).size === values.length, `${what}, none of them twice`),
  )
}

const networks = `at most ${MOST_NETWORKS} networks`

export const workSchema = v.pipe(
  record({
    id: v.pipe(v.string('an id'), v.regex(/^[\w-]{1,40}$/, 'an id of letters and digits')),
    experiment: experimentSchema,
    lambdas: someOf(strength(1000) as v.GenericSchema<unknown, number>, 'λ'),
    seeds: someOf(integerFrom(0, 2 ** 32 - 1) as v.GenericSchema<unknown, number>, 'seeds'),
    steps: integerFrom(1, MOST_STEPS),
    plane: v.optional(record({ xs: range, ys: range })),
    guessing: numberFrom(0, Number.MAX_VALUE),
    isStopped: flag,
  }),
  v.check((work) => pairCount(work) <= MOST_NETWORKS, networks),
)

const count = integerFrom(0, 1e6)

export const progressSchema = record({
  found: count,
  devices: count,
  checked: count,
  wrong: count,
  unasked: count,
})
