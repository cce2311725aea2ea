// What is said of resampled networks in words.
import { counted, formatCount } from '../../../catalog/number-text'
import type { Device } from '../../../protocol/device'
import type { FitView } from '../../../ui/kit/paper/picture'
import { BOOTSTRAP_COPIES, type ResamplingLimit } from '../shared/resampling-limits'
import type { Resampling } from '../shared/wire'

/** What to look at. */
export function sentenceOf(kind: Resampling, points: FitView['points']): string {
  if (kind === 'leave-one-out')
    return 'Each point swells by how far the answer at it moves when the network is trained without it; pull λ, and they calm down.'
  return points === 'plane'
    ? `Thin: boundaries of ${BOOTSTRAP_COPIES} networks, each on a resample of these points. They part where chance decides; λ draws them together.`
    : `Shaded: ${BOOTSTRAP_COPIES} networks, each on a resample of these points, mean ± one deviation. It is wide where chance decides; λ narrows it.`
}

/** "trained 300 steps", and where the visitor's own is where that is clearly further. */
export function trainedWords(step: number | undefined, ownStep: number, isAtRest: boolean): string {
  if (step === undefined) return 'They begin …'
  // While both train the one is always a little behind the other: that is no news.
  const lags = ownStep > step && (isAtRest || ownStep - step > Math.max(50, ownStep / 10))
  return `Trained ${counted(step, 'step')}${lags ? ` (yours: ${formatCount(ownStep)})` : ''}.`
}

export function limitWords(limit: ResamplingLimit, points: number, { software, backend }: Device): string {
  const where = software || backend === 'cpu' ? 'on your processor' : 'on your GPU'
  return limit === 'network'
    ? `This network is too large to be trained once more for each of ${formatCount(points)} points ${where}.`
    : `Too many points: ${where} a network for each of them is possible for up to ${formatCount(limit.most)}, and there are ${formatCount(points)}.`
}

/**
 * How many points lean by more than half of all there is, and how many of the wrong labels are among them.
 *
 * @param shares 0 … 1 for each training row
 */
export function heldWords(shares: readonly number[], flipped: readonly boolean[]): string {
  const held = shares.filter(isHeldByItself).length
  const wrong = flipped.filter(Boolean).length
  const words = `By more than half: ${formatCount(held)} of ${counted(shares.length, 'point')}`
  if (wrong === 0 || held === 0) return `${words}.`
  const among = flipped.filter((isWrong, row) => isWrong && isHeldByItself(shares[row]!)).length
  return `${words}, ${among === wrong ? `all ${wrong}` : `${among} of ${wrong}`} wrong labels among them.`
}

function isHeldByItself(share: number): boolean {
  return share > 0.5
}
