// What the opened test set says of validation, in words: of the same network, and of the lowest loss that was chosen by.
import { counted, formatCount } from '../../../catalog/number-text'
import { formatLoss } from '../../../ui/kit/format'
import type { OpenedTestSet } from '../session/state'

/** So many standard errors two splits may differ by luck alone. */
const LUCK = 2
/** What three decimals do not show. */
const NOTHING = 0.0005

export function sealedWords(rows: number): string {
  return `${counted(rows, 'point')} that nothing has seen: not training, not the validation loss, not you. Choose λ and everything else first, then open the envelope. Reset seals it again: who looks twice has chosen by it.`
}

/** Empty where there is no validation. */
export function sameNetworkWords({ test, validation }: OpenedTestSet): string {
  if (!validation) return ''
  const optimism = test.loss - validation.loss
  const luck = LUCK * Math.hypot(test.standardError, validation.standardError)
  if (Math.abs(optimism) <= luck) {
    return 'Both measure the same network; as far as they differ it is the luck of which points were drawn, which ± tells the size of.'
  }
  return optimism > 0
    ? `Of the same network validation was too optimistic, by ${formatLoss(optimism)}: more than luck usually makes.`
    : `Of the same network validation was too pessimistic, by ${formatLoss(-optimism)}: more than luck usually makes.`
}

/** Empty where there is no validation. */
export function bestWords({ test, validation, best }: OpenedTestSet): string {
  if (!validation || !best) return ''
  const lowest = `the lowest validation loss on the way, ${formatLoss(best.validationLoss)} at step ${formatCount(best.step)},`
  const optimism = test.loss - best.validationLoss
  if (optimism < NOTHING) return `Even ${lowest} was not too optimistic.`
  const since = validation.loss - best.validationLoss
  const lost = since < NOTHING ? '' : `; the network itself has lost ${formatLoss(since)} since then`
  return `${lowest[0]?.toUpperCase()}${lowest.slice(1)} promised ${formatLoss(optimism)} less than the test set gives${lost}.`
}

export function usedWords({ step }: OpenedTestSet): string {
  return `Opened at step ${formatCount(step)}. Choosing by it from now on would fool you.`
}
