// What may be a question: its experiment too is one that the page can load. The server, which loads none, does without.
import * as v from 'valibot'
import type { Experiment } from '../../experiment/experiment'
import { integerFrom, kinds, record } from '../../experiment/parse/fields'
import { messageOf } from '../../experiment/parse/message-of'
import { parseExperiment } from '../../experiment/parse/parse'
import { FEWEST_OPTIONS, MOST_OPTIONS } from './question'
import { line } from './text'

const MOST_STEPS = 1_000_000

const asked = {
  id: v.pipe(v.string('an id'), v.regex(/^[\w-]{1,40}$/, 'an id of letters and digits')),
  title: line(1, 120),
  text: line(0, 600),
}

/** One that the page can load. */
export const experimentSchema = v.pipe(
  v.looseObject({}, 'an experiment'),
  v.rawTransform(({ dataset, addIssue, NEVER }): Experiment => {
    try {
      return parseExperiment(dataset.value)
    } catch (error) {
      addIssue({ message: `an experiment that can be loaded: ${messageOf(error)}` })
      return NEVER
    }
  }),
)

const askedOfRun = {
  ...asked,
  experiment: experimentSchema,
  stage: record({ step: integerFrom(0, MOST_STEPS) }),
}

const choice = record({
  kind: v.literal('choice'),
  ...askedOfRun,
  options: v.pipe(
    v.array(line(1, 120), 'a list of texts'),
    v.minLength(FEWEST_OPTIONS, `at least ${FEWEST_OPTIONS}`),
    v.maxLength(MOST_OPTIONS, `at most ${MOST_OPTIONS}`),
  ),
  right: v.optional(integerFrom(0, MOST_OPTIONS - 1)),
})

export const questionSchema = kinds(
  ['lambda', 'choice', 'mark', 'valley', 'lesson'],
  [
    record({ kind: v.literal('lambda'), ...askedOfRun }),
    choice,
    record({ kind: v.literal('mark'), ...askedOfRun }),
    record({ kind: v.literal('valley'), ...askedOfRun }),
    record({
      kind: v.literal('lesson'),
      ...asked,
      lesson: line(1, 60),
      step: integerFrom(0, 99),
    }),
  ],
)
