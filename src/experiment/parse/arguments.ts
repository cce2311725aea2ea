// What comes from outside beside experiments and tunings: the arguments of `window.overfitLab`'s other verbs.
import * as v from 'valibot'
import { refuse } from './bad-input'
import { integerFrom, matrix, oneOf, record, strength } from './fields'
import { parse } from './parse'

const steps = integerFrom(1, 10_000_000)

const ladderSchema = record({
  values: v.pipe(v.array(strength(1000), 'a list of λ'), v.minLength(1, 'at least one λ')),
  steps,
  axis: v.optional(oneOf(['lambda']), 'lambda'),
})

export interface LadderQuery {
  values: number[]
  steps: number
}

/** @throws BadInput */
export function parseSteps(input: unknown): number {
  return parse(steps, input, 'steps')
}

/** @throws BadInput */
export function parseLadder(input: unknown): LadderQuery {
  return parse(ladderSchema, input, 'ladder')
}

/**
 * @param width numbers that each row must have
 * @throws BadInput
 */
export function parseInputs(input: unknown, width: number): number[][] {
  const rows = parse(record({ inputs: matrix }), { inputs: input }, 'inputs').inputs
  const ragged = rows.findIndex((row) => row.length !== width)
  if (ragged >= 0) refuse(`inputs.${ragged}`, `${rows[ragged]?.length} numbers`, `${width} in each row`)
  return rows
}
