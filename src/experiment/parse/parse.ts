// From unknown to an experiment, or a sentence that says which field was wrong.
import * as v from 'valibot'
import { defaultLoss } from '../../catalog/losses/task'
import type { Experiment, Tuning } from '../experiment'
import { taskOf } from '../shape'
import { found, refuse } from './bad-input'
import { rememberParsed } from './parsed-data'
import { checkRules } from './rules'
import { experimentSchema, tuningSchema } from './schema'

/** @throws BadInput naming the field, what was found and what was expected */
export function parseExperiment(input: unknown): Experiment {
  const parsed = parse(experimentSchema, input, 'experiment') as Omit<Experiment, 'loss'> &
    Partial<Experiment>
  const experiment: Experiment = { ...parsed, loss: parsed.loss ?? defaultLoss[taskOf(parsed.data)] }
  checkRules(experiment)
  rememberParsed(experiment.data)
  return experiment
}

/** @throws BadInput likewise */
export function parseTuning(input: unknown): Tuning {
  return parse(tuningSchema, input, 'tune') as Tuning
}

/**
 * Parses by any schema; the first thing wrong is one sentence: a person mends one field at a time.
 *
 * @param root what the whole input is called, where no field of it is to blame
 * @throws BadInput
 */
export function parse<T>(schema: v.GenericSchema<unknown, T>, input: unknown, root: string): T {
  const result = v.safeParse(schema, input, { abortEarly: true })
  if (result.success) return result.output
  const issue = result.issues[0]
  const field = v.getDotPath(issue) ?? root
  return refuse(field, issue.expected === 'never' ? 'an unknown key' : found(issue.input), issue.message)
}
