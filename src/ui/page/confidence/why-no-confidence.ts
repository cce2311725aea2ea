// Where nothing can be said of confidence, and why: it takes classes, and outputs that are logits.
import type { RunDescription } from '../../../protocol/run-description'

/** In words for the visitor; nothing where there is something to show. */
export function whyNoConfidence({ task, loss }: Pick<RunDescription, 'task' | 'loss'>): string | undefined {
  if (task === 'regression')
    return 'This network answers with numbers, not with classes: it does not say how sure it is of them.'
  if (loss === 'mse')
    return 'This network is trained with the mean squared error: it puts out values near 0 or 1, which are no probabilities, and so does not say how sure it is. With cross-entropy (Setup, loss) it does.'
  return undefined
}
