// How sure the network is of new points, how often it is right, and which answers the loss comes from: said of the very numbers.
import { formatCount } from '../../../catalog/number-text'
import type { Certainty } from '../../../session/confidence/certainty'
import { formatLoss } from '../../kit/format'
import type { ConfidenceFrame, Freshness } from './confidence-frame'

export function confidenceWords({ fresh }: Pick<ConfidenceFrame, 'fresh'>): string {
  if (!fresh)
    return 'No points are held back for validation: nobody can tell whether the network is as often right on new ones as it is sure.'
  return [sureWords(fresh.certainty), lossWords(fresh.certainty), classWords(fresh)].join(' ').trim()
}

/** A share in words: a logit never makes a network certain, nor does a mean. */
export function formatConfidence(share: number): string {
  return share > 0.99 ? 'over 99 %' : `${Math.round(100 * share)} %`
}

function sureWords(certainty: Certainty): string {
  const { rows, right, meanConfidence, confidences } = certainty
  const sure = formatConfidence(meanConfidence)
  if (rows === 1)
    return `The network is ${sure} sure of the only new point, and ${right === 1 ? 'right' : 'wrong'}.`
  const score = `gets ${rightWords(certainty)} right`
  const [least, most] = confidences.map(formatConfidence)
  const begin =
    least === most
      ? `The network is ${sure} sure of every new point, and ${score}`
      : `The network is ${sure} sure of its answers to new points on average, and ${score}`
  return `${begin}: ${leaningWords(certainty)}`
}

function rightWords({ rows, right }: Certainty): string {
  if (right === rows) return `all ${formatCount(rows)}`
  return right === 0 ? `none of ${formatCount(rows)}` : `${formatCount(right)} of ${formatCount(rows)}`
}

function leaningWords({ leaning, rows }: Certainty): string {
  switch (leaning) {
    case 'too sure':
      return 'it is too sure.'
    case 'less sure':
      return 'it could be surer.'
    case 'as sure':
      return `about as often right as it is sure, as far as ${formatCount(rows)} points can tell.`
    default:
      return leaning satisfies never
  }
}

function lossWords({ rows, right, loss, lossOfWrong }: Certainty): string {
  const whole = formatLoss(loss)
  const wrong = rows - right
  if (wrong === 0) return `The validation loss of ${whole} is what doubt about right answers costs.`
  if (right === 0) return `All of the validation loss of ${whole} comes from wrong answers.`
  const part = formatLoss(lossOfWrong)
  const costs =
    wrong === 1 ? 'The one that it gets wrong costs' : `The ${formatCount(wrong)} that it gets wrong cost`
  return part === whole
    ? `${costs} nearly all of the validation loss of ${whole}.`
    : `${costs} ${part} of the validation loss of ${whole}.`
}

function classWords({ isOneClass, certainty }: Freshness): string {
  return isOneClass && certainty.rows > 1 ? 'All of them are of one class: of others this says nothing.' : ''
}
