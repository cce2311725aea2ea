// The tug-of-war in words: what to look at, and what was found.
import { formatCount } from '../../../catalog/number-text'
import { penaltyPage } from '../../../catalog/penalties/page-table'
import type { Experiment } from '../../../experiment/experiment'
import { formatSignificant } from '../../../ui/kit/format'
import { pullOf, pulls } from './pull'
import type { TugFrame } from './tug-frame'

/** One sentence on what to look at. */
export function tugSentence({ penalty, optimizer, dropout, model }: Experiment): string {
  const hasDropout = dropout > 0 && model.hidden.length > 0
  const { tug } = penaltyPage[penalty.kind]
  if (tug && penalty.lambda > 0) return tug
  const pull = pullOf(penalty)
  if (!pulls(pull))
    return hasDropout
      ? 'Dropout pulls at no weight: it makes the data’s own pull noisy, which is shown here with no unit dropped.'
      : 'Nothing pulls against the data: training goes on until every gradient is 0, however large the weights are by then.'
  const rest = optimizer.weightDecay > 0 ? ' (weight decay, which pulls too, is not drawn)' : ''
  if (pull.band === 0)
    return `Look at the line: the penalty’s pull fades as a weight shrinks, so weights come to rest on it${rest}, and hardly any at zero.`
  if (penalty.l1Solver === 'subgradient')
    return `Look at the band: inside it the data pulls less than L1, but subgradient steps jump over zero instead of landing there${rest}.`
  return `Look at the band: where the data pulls less than L1, a weight stays at zero; the others rest on the bold edges${rest}.`
}

/** For who cannot see the picture. */
export function tugInWords({ step, pull, counts }: TugFrame): string {
  const { weights, zeros, held, resting } = counts
  const all = formatCount(weights)
  const head = `Data gradient against value of ${all} weights at step ${formatCount(step)}: `
  const zeroWords = `${formatCount(zeros)} of ${all} weights are exactly zero`
  if (!pulls(pull)) return `${head}${zeroWords}; no pull of a penalty is drawn`
  const others = `${formatCount(resting)} of the ${formatCount(weights - zeros)} others`
  if (pull.band === 0) return `${head}${zeroWords}; ${others} lie on the line where both pulls are equal`
  const band = `±${formatSignificant(pull.band)}`
  return `${head}${formatCount(held)} of ${all} weights lie within the band ${band} and are exactly zero, of ${formatCount(zeros)} zeros in all; ${others} lie on its edges, where both pulls are equal`
}

/** What is not as it looks; empty where all is. */
export function tugNote({ stride, beyond, counts }: TugFrame): string {
  const drawn =
    stride > 1 ? [`one of every ${stride} weights drawn, all ${formatCount(counts.weights)} counted`] : []
  const far = beyond > 0 ? [`${formatCount(beyond)} beyond the axis, on its edge`] : []
  return [...drawn, ...far].join('; ')
}
