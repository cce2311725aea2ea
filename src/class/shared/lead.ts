// Follow me: what the host's own lab shows, for the students' labs to take over.
import * as v from 'valibot'
import type { Experiment } from '../../experiment/experiment'
import { integerFrom, record, strength } from '../../experiment/parse/fields'
import { experimentSchema } from './question-schema'
import { isSame } from './same'

export interface Lead {
  /** Another one begins from step 0. */
  run: string
  /** As it stands, with the λ of now. */
  experiment: Experiment
  step: number
}

/** In the room's state: what is large is written when it changes, what changes often is small. */
export interface LeadEntries {
  lead?: Pick<Lead, 'run' | 'experiment'> | undefined
  leadAt?: { step: number; lambda: number } | undefined
}

const at = record({ step: integerFrom(0, 1e9), lambda: strength(1000) })
const run = record({ run: v.pipe(v.string('an id'), v.maxLength(60, 'an id')), experiment: experimentSchema })

/** @param shown the one before: where nothing has changed, it is the very same object */
export function readLead({ lead, leadAt }: LeadEntries, shown: Lead | undefined): Lead | undefined {
  if (!lead || !leadAt) return undefined
  const { step, lambda } = v.parse(at, leadAt)
  const isOld = shown && shown.run === lead.run && isSameButLambda(shown.experiment, lead.experiment)
  if (isOld && shown.step === step && shown.experiment.penalty.lambda === lambda) return shown
  const { experiment } = isOld ? shown : (v.parse(run, lead) as Pick<Lead, 'experiment'>)
  return { run: lead.run, step, experiment: withLambda(experiment, lambda) }
}

/** What has to be written. */
export function leadEntries(lead: Lead | undefined, before: LeadEntries): LeadEntries {
  if (!lead) return { lead: undefined, leadAt: undefined }
  const { run, experiment, step } = lead
  const leadAt = { step, lambda: experiment.penalty.lambda }
  const isOld = before.lead?.run === run && isSameButLambda(before.lead.experiment, experiment)
  return isOld ? { leadAt } : { lead: { run, experiment }, leadAt }
}

function isSameButLambda(a: Experiment, b: Experiment): boolean {
  return isSame(withLambda(a, 0), withLambda(b, 0))
}

function withLambda(experiment: Experiment, lambda: number): Experiment {
  return { ...experiment, penalty: { ...experiment.penalty, lambda } }
}
