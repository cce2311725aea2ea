// What the host's own run has come to: what the class is shown, and each student's page says its own answer against.
import * as v from 'valibot'
import { integerFrom, kinds, numberFrom, record } from '../../experiment/parse/fields'
import { MOST_OPTIONS } from './question'

const MOST_RUNGS = 64

export type Truth =
  /** Of the questions for a λ and for the valley: the host's ladder, λ by λ. */
  | { kind: 'ladder'; guessing: number; rungs: readonly TruthRung[] }
  /** Of a choice and of a lesson with choices; none of them need be right. */
  | { kind: 'choice'; right?: number | undefined }
  /** Where the mark belongs, and what the loss is there and at the stage's step. */
  | { kind: 'mark'; step: number; loss: number; last: number }

export interface TruthRung {
  lambda: number
  training: number
  /** Without validation rows: none. */
  validation: number | null
}

const amount = numberFrom(-Number.MAX_VALUE, Number.MAX_VALUE)

const rung = record({ lambda: numberFrom(0, 1000), training: amount, validation: v.nullable(amount) })

export const truthSchema = kinds(
  ['ladder', 'choice', 'mark'],
  [
    record({
      kind: v.literal('ladder'),
      guessing: amount,
      rungs: v.pipe(v.array(rung, 'a list of rungs'), v.maxLength(MOST_RUNGS, `at most ${MOST_RUNGS}`)),
    }),
    record({ kind: v.literal('choice'), right: v.optional(integerFrom(0, MOST_OPTIONS - 1)) }),
    record({ kind: v.literal('mark'), step: integerFrom(0, 1e9), loss: amount, last: amount }),
  ],
)
