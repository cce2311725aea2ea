// The truth behind a data set, where its generator is known: what the best possible model would answer.

import type { Experiment } from '../../experiment/experiment'
import { taskOf } from '../../experiment/shape'
import { afterFlips, judgedFlips, judgedInputs } from './noise-floor'
import type { PreparedData } from './prepare'

/** More places say no more. */
const PLACES = 200

export interface KnownTruth {
  /** Raw units. */
  inputs: number[][]
  /** In raw units; of classes the probability of each as labels are drawn, wrong ones among them. */
  answers: number[][]
}

/** What decides it. */
interface Judged {
  experiment: Pick<Experiment, 'data'>
  data: Pick<PreparedData, 'raw'>
}

export function knownTruth({ data: { raw }, experiment }: Judged): KnownTruth | undefined {
  const inputs = judgedInputs(raw).slice(0, PLACES)
  const { truth, odds } = raw
  if (truth) return { inputs, answers: inputs.map((input) => [truth(input)]) }
  if (!odds) return undefined
  const flips = judgedFlips(experiment.data, raw)
  const isBinary = taskOf(experiment.data) === 'binary'
  const answers = inputs.map((input) => afterFlips(odds(input), flips))
  return { inputs, answers: isBinary ? answers.map(([, one]) => [one!]) : answers }
}
