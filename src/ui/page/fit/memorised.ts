// When an answer that is the wrong label was learned by heart, and when it is chance.
import type { LabelCounts } from '../../../protocol/report'
import type { LabState } from '../../../session/state'
import { hasLearned } from '../../../session/words/diagnosis'

/** Before the first step an agreement is chance, and where the network answers no better than one answer for all. */
export function labelsOf(state: LabState): LabelCounts | undefined {
  const { step, labels } = state
  if (step === 0 || !labels) return undefined
  return hasLearned(state) ? labels : { ...labels, memorised: 0 }
}
