// What scikit-learn has no way to say, as the end of a sentence.
import { lossCode } from '../../../catalog/losses/code-table'
import { penaltyCode } from '../../../catalog/penalties/code-table'
import type { Experiment } from '../../experiment'
import type { ModelSpaceData } from '../../model-space'
import { penalisesBiases } from '../../penalises-biases'
import { hasBiases, isDeep, outputCount } from '../../shape'
import { formOf } from './estimator'

export function whyNot(experiment: Experiment, data?: ModelSpaceData): string | undefined {
  const own = penaltyCode[experiment.penalty.kind].sklearn
  if ('whyNot' in own) return own.whyNot
  if (experiment.optimizer.weightDecay > 0)
    return 'AdamW’s weight decay is no part of what is minimised, and it has none'
  return whyNoClassifier(experiment, data) ?? (isDeep(experiment) ? whyNoPerceptron(experiment) : undefined)
}

function whyNoClassifier({ loss, data }: Experiment, rows?: ModelSpaceData): string | undefined {
  const { fits, leastOutputs } = lossCode[loss].sklearn
  if (fits === 'squares') return undefined
  const outputs = outputCount(data)
  if (outputs < leastOutputs) return 'for two classes it fits one output, where the page has one for each'
  return rows && !hasEveryClass(rows.targets, outputs)
    ? 'it leaves out a class that no training row has'
    : undefined
}

/** Of one output, 0 and 1. */
function hasEveryClass(targets: readonly number[][], outputs: number): boolean {
  const labels = new Set(targets.map((row) => (outputs === 1 ? row[0] : row.indexOf(1))))
  return labels.size === Math.max(outputs, 2)
}

/** Its network knows L2 on weights, takes steps in its own order of batches, and always has biases. */
function whyNoPerceptron(experiment: Experiment): string | undefined {
  const { penalty, dropout, optimizer } = experiment
  const form = formOf(experiment)
  if (form === 'magnitudes' || form === 'both') return 'its networks know no penalty but L2'
  if (form === 'squares' && penalisesBiases(penalty)) return 'its networks leave biases free'
  if (!hasBiases(experiment)) return 'its networks always have biases'
  if (dropout > 0) return 'its networks know no dropout'
  if (optimizer.batchSize !== undefined)
    return 'it shuffles mini-batches in an order of its own; full batches can be written'
  return undefined
}
