// What the closed form says in words: nothing but what its figures show.
import { counted, formatCount } from '../../../catalog/number-text'
import type { PenaltySettings } from '../../../experiment/experiment'
import { extent } from '../../../experiment/extent'
import { squaredStrength } from '../../../experiment/squared-strength'
import { formatLoss, formatSignificant, speakLambda } from '../../../ui/kit/format'
import type { DescentFrame } from './descent-frame'

/** A training loss that is nothing but rounding. */
const FITTED = 1e-9

/** One sentence on what to look at. */
export function lookWords(frame: DescentFrame): string {
  const { counts, lambda, peak, asked, unpenalised, isLevel } = frame
  if (peak === undefined) return noPeakWords(frame)
  const [most, count] = [formatCount(counts.at(-1)!), formatCount(counts[peak]!)]
  const height = formatLoss(unpenalised.validation[peak])
  if (lambda === 0) {
    const last = formatLoss(unpenalised.validation.at(-1))
    return `Look at the dashed line: it climbs to ${height} at ${count} features, and with ${most} it is down at ${last}. Pull λ.`
  }
  const [now, penalisedLast] = [formatLoss(asked.validation[peak]), formatLoss(asked.validation.at(-1))]
  return isLevel
    ? `With λ ${speakLambda(lambda)} the peak is gone: at ${count} features ${now} instead of ${height}, and ${penalisedLast} with ${most}.`
    : `With λ ${speakLambda(lambda)} the peak at ${count} features is down from ${height} to ${now}: look where the line still rises.`
}

function noPeakWords({ counts, threshold, unpenalised: { validation } }: DescentFrame): string {
  const highest = validation.indexOf(extent(validation)[1])
  const at = `${formatCount(threshold)} features`
  // It may have climbed there too, but it climbs higher.
  return counts[highest]! > threshold
    ? `Look at the dashed line: with these data it is highest not at ${at} but beyond, ${formatLoss(validation[highest])} with ${formatCount(counts[highest]!)}.`
    : `Look at the dashed line: with these data it has no peak at ${at}.`
}

export function methodWords(
  { counts, points, threshold, unpenalised }: DescentFrame,
  penalty: PenaltySettings,
): string {
  const bias = penalty.includeBias ? 'a penalised bias' : 'the bias'
  const fit =
    unpenalised.training[counts.indexOf(threshold)]! < FITTED
      ? ': they can just fit each, at any price'
      : ', yet they do not fit each, for some features or points are alike'
  const isKnown = squaredStrength(penalty) !== undefined
  const other = isKnown ? '' : ' It is known for L2 alone: here without a penalty.'
  const many = threshold + 1 > points ? 'more parameters than' : 'as many parameters as'
  return `The best weights there are, computed instead of trained. At the upright line, ${formatCount(threshold)} features and ${bias} are ${many} training points${fit}.${other}`
}

/** What else is drawn beside the upright line. */
export function marksWords({ lambda }: DescentFrame): string {
  const faint =
    lambda === 0 ? '' : `Full and dashed with λ ${speakLambda(lambda)}, dotted without a penalty. `
  return `${faint}The filled dot is the network as it is trained.`
}

interface OwnNetwork {
  count: number
  step: number
  /** Its validation loss. */
  loss: number
}

/** What the visitor's own network has to do with it. */
export function ownWords({ counts, asked }: DescentFrame, { count, step, loss }: OwnNetwork): string {
  const dot = `The dot is your network with ${counted(count, 'feature')} after ${counted(step, 'step')}.`
  const best = asked.validation[counts.indexOf(count)]
  if (best === undefined || loss > best / 2) return dot
  return `${dot} Gradient descent would need very many more to get up to the line: it hides the peak.`
}

/** `validation loss 20.39, ‖w‖ 67.8` */
export function fitWords({ counts, asked }: DescentFrame, count: number): string {
  const k = counts.indexOf(count)
  return `validation loss ${formatLoss(asked.validation[k])}, ‖w‖\u00a0${formatSignificant(asked.norms[k])}`
}

/** @param inputs how many the data has */
export function walkWords(stops: number, inputs: readonly string[]): string {
  return inputs.length === 1
    ? `The fit over ${inputs[0]}, with few features and with the most:`
    : `${stops} training points, from the lowest to the highest, and the fit on the straight way from each to the next:`
}
