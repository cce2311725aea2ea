// Follow me: what the host's own lab shows, for the students' labs to take over.
import * as v from 'valibot'
import type { Experiment } from '../../experiment/experiment'
import { integerFrom, record } from '../../experiment/parse/fields'
import { MOST_QUESTION_CHARACTERS } from './limits'
import { experimentSchema } from './question-schema'
import { isSame } from './same'

export interface Lead {
  /** Another one begins from step 0; empty until it is known. */
  run: string
  /** As it was at step 0. */
  experiment: Experiment
  /** How it was tuned since, as an address says it (`then=`). */
  story: string
  step: number
}

/** In the room's state: what is large is written when it changes, what changes often is small. */
export interface LeadEntries {
  lead?: Pick<Lead, 'run' | 'experiment'> | undefined
  leadStory?: string | undefined
  leadAt?: { step: number } | undefined
}

const at = record({ step: integerFrom(0, 1e9) })
const storyText = v.pipe(v.string('a text'), v.maxLength(MOST_QUESTION_CHARACTERS, 'a shorter text'))
const run = record({ run: v.pipe(v.string('an id'), v.maxLength(60, 'an id')), experiment: experimentSchema })

/** @param shown the one before: where nothing has changed, it is the very same object */
export function readLead(
  { lead, leadStory, leadAt }: LeadEntries,
  shown: Lead | undefined,
): Lead | undefined {
  if (!lead || !leadAt) return undefined
  const { step } = v.parse(at, leadAt)
  const story = v.parse(storyText, leadStory ?? '')
  const isOld = shown && shown.run === lead.run && isSame(shown.experiment, lead.experiment)
  if (isOld && shown.step === step && shown.story === story) return shown
  const { experiment } = isOld ? shown : (v.parse(run, lead) as Pick<Lead, 'experiment'>)
  return { run: lead.run, experiment, story, step }
}

/** What has to be written. */
export function leadEntries(lead: Lead | undefined, before: LeadEntries): LeadEntries {
  if (!lead) return { lead: undefined, leadStory: undefined, leadAt: undefined }
  const { run, experiment, story, step } = lead
  const isOld = before.lead?.run === run && isSame(before.lead.experiment, experiment)
  return {
    ...(!isOld && { lead: { run, experiment } }),
    ...(story !== (before.leadStory ?? '') && { leadStory: story }),
    leadAt: { step },
  }
}
