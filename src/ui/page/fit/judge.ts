// What the network answers to each row of either split, where the fit asks for the rows of both.
import type { RunDescription } from '../../../protocol/run-description'
import { type Answer, answersTo } from '../../kit/paper/answers'
import type { SplitName } from '../../kit/paper/symbols'

export interface Judged {
  split: SplitName
  answers: Answer[]
}

/** The splits that there are; the last is the one that counts. */
export function judge({ training, validation, loss }: RunDescription, values: Float32Array): Judged[] {
  // The predictions of the validation rows come after those of the training rows.
  const start = training.targets.flat().length
  const learned: Judged = { split: 'training', answers: answersTo(training.targets, values, loss) }
  if (validation.inputs.length === 0) return [learned]
  const fresh = answersTo(validation.targets, values.subarray(start), loss)
  return [learned, { split: 'validation', answers: fresh }]
}
