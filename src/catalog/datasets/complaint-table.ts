// What is wrong with an option that is typed, by its name. The worker, which is given what is right, has no use for it.
import type { Complaint, TextName } from './dataset'
import { complaintOf } from './formula/complaint'

/** Nothing where it is right. */
export const textComplaint: Record<TextName, (text: string) => Complaint | undefined> = {
  expression: complaintOf,
}
