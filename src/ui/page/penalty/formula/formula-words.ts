// What the formula says in words: a sentence for each term, and what acts outside of it.
import { lossPage } from '../../../../catalog/losses/page-table'
import { penaltyPage } from '../../../../catalog/penalties/page-table'
import type { Experiment, PenaltySettings } from '../../../../experiment/experiment'
import { penalisesBiases } from '../../../../experiment/penalises-biases'
import { formatSignificant } from '../../../kit/format'

export const objectiveWords = 'Each training step moves the weights so that this sum becomes smaller.'
export const lambdaWords = 'The strength: how much the size of the weights counts beside the data loss.'

export function dataLossWords({ loss }: Experiment): string {
  return `How wrong it is on its training points: ${lossPage[loss].label}, without penalty or dropout.`
}

/** `0.3 Σ |w| + 0.7 Σ w², biases too` */
export function omegaLabel(penalty: PenaltySettings): string {
  const { kind, l1Ratio } = penalty
  return `${penaltyPage[kind].omega(l1Ratio)}${penalisesBiases(penalty) ? ', biases too' : ''}`
}

/** `≤ 1.25`; in words while nothing limits. */
export function radiusText(radius: number): string {
  return radius === Number.POSITIVE_INFINITY ? 'no limit' : `≤ ${formatSignificant(radius)}`
}

/** Empty where the formula is the whole story. */
export function outsideWords({ dropout, model, optimizer }: Experiment): string {
  const outside = [
    ...(dropout > 0 && model.hidden.length > 0 ? ['dropout'] : []),
    ...(optimizer.weightDecay > 0 ? ['weight decay'] : []),
  ].join(' and ')
  if (outside === '') return ''
  const verb = outside.includes(' and ') ? 'act' : 'acts'
  return `${outside[0]?.toUpperCase()}${outside.slice(1)} ${verb} outside this sum.`
}
