// The leaves of the schema. Each message is what was expected, as the end of a sentence.
import * as v from 'valibot'

export function numberFrom(min: number, max: number) {
  const expected = `a number from ${min} to ${max}`
  return v.pipe(v.number(expected), v.finite(expected), v.minValue(min, expected), v.maxValue(max, expected))
}

export function integerFrom(min: number, max: number) {
  const expected = `a whole number from ${min} to ${max}`
  return v.pipe(v.number(expected), v.integer(expected), v.minValue(min, expected), v.maxValue(max, expected))
}

export function oneOf<const T extends readonly string[]>(options: T) {
  return v.picklist(options, `one of ${options.join(', ')}`)
}

export const flag = v.boolean('true or false')

const finite = v.pipe(v.number('a finite number'), v.finite('a finite number'))

export const vector = v.array(finite, 'a list of numbers')
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
