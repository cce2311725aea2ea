// The leaves of the schema. Each message is what was expected, as the end of a sentence.
import * as v from 'valibot'

const LEAST_LAMBDA = 1e-30

export function numberFrom(min: number, max: number) {
  const expected = `a number from ${min} to ${max}`
  return v.pipe(v.number(expected), v.finite(expected), v.minValue(min, expected), v.maxValue(max, expected))
}

export function integerFrom(min: number, max: number) {
  const expected = `a whole number from ${min} to ${max}`
  return v.pipe(v.number(expected), v.integer(expected), v.minValue(min, expected), v.maxValue(max, expected))
}

/** λ: on a GPU still smaller ones would be 0, and others' settings that are about 1/λ infinite. */
export function strength(max: number) {
  const expected = `0 or a number from ${LEAST_LAMBDA} to ${max}`
  return v.pipe(
    numberFrom(0, max),
    v.check((value) => value === 0 || value >= LEAST_LAMBDA, expected),
  )
}

export function oneOf<const T extends readonly string[]>(options: T) {
  return v.picklist(options, `one of ${options.join(', ')}`)
}

export const flag = v.boolean('true or false')

/** What the engines compute with: larger numbers would be infinite there. */
const float32 = v.pipe(
  v.number('a finite number'),
  v.finite('a finite number'),
  v.check((value) => Number.isFinite(Math.fround(value)), 'a number of at most 3.4e38, as float32 has'),
)

export const vector = v.array(float32, 'a list of numbers')
export const matrix = v.array(vector, 'a list of rows of numbers')

/** An object with these keys and no others. */
export function record<const T extends v.ObjectEntries>(entries: T) {
  return v.strictObject(entries, (issue) => {
    if (issue.expected === 'never') return `only ${Object.keys(entries).join(', ')}`
    // A missing key is named in quotes; what is expected there is the key's own to say.
    const missing = entries[issue.expected.slice(1, -1)]
    return missing ? expectation(missing) : `an object with ${Object.keys(entries).join(', ')}`
  })
}

/** Objects told apart by their `kind`. */
export function kinds<const T extends v.VariantOptions<'kind'>>(names: readonly string[], options: T) {
  const expected = `one of ${names.join(', ')}`
  return v.variant('kind', options, (issue) =>
    issue.expected === 'Object' ? `an object whose kind is ${expected}` : expected,
  )
}

function expectation(schema: v.ObjectEntries[string]): string {
  const [issue] = v.safeParse(schema as v.GenericSchema, undefined).issues ?? []
  return issue?.message ?? 'a value'
}
