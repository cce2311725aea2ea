// Where every fit is asked, and what would be the true answer there.
import { answerOf } from '../../../engine/beside/answers'
import type { Basis } from '../../../engine/beside/following'
import { knownTruth } from '../../../engine/data/known-truth'
import { trainingUnit } from '../../../engine/data/noise-floor'
import { extent } from '../../../experiment/extent'
import { taskOf } from '../../../experiment/shape'

/** Of the curve over the one input. */
const GRID = 100

export interface Places {
  /** Raw units: those that judge, then those of the curve. */
  inputs: number[][]
  /** So many of them judge. */
  judging: number
  /** [judging][outputs], numbers in raw units or probabilities. */
  truth: number[][]
  /** Of raw answers, what 1 in the units of the loss is; squared. */
  unit: number
  /** Mean variance of a new target about the truth, in the units of the loss. */
  noise: number
  /** Over the one input there is, where a number is predicted. */
  curve?: { at: number[]; truth: number[] }
  /** A network's outputs in raw units, as answers that can be compared. */
  answer(raw: readonly number[]): number[]
}

/** @throws where nobody knows the truth */
export function placesOf(basis: Basis): Places {
  const { experiment, data } = basis
  const known = knownTruth(basis)
  const noise = known && noiseOf(basis, known.answers)
  if (!known || noise === undefined)
    throw new Error('Nobody knows the truth behind these data, so bias cannot be told.')
  const task = taskOf(experiment.data)
  const unit = task === 'regression' ? trainingUnit(data.fromModel) ** 2 : 1
  const curve = curveOf(basis)
  return {
    inputs: [...known.inputs, ...(curve?.at ?? []).map((x) => [x])],
    judging: known.inputs.length,
    truth: known.answers,
    unit,
    noise: noise / unit,
    ...(curve && { curve }),
    answer: answerOf(task, experiment.loss),
  }
}

function curveOf({ data: { raw } }: Basis): Places['curve'] {
  const { truth, training } = raw
  if (!truth || training.inputs[0]!.length !== 1) return undefined
  const [low, high] = extent(training.inputs.map(([x]) => x!))
  const at = Array.from({ length: GRID }, (_, i) => low + ((high - low) * i) / (GRID - 1))
  return { at, truth: at.map((x) => truth([x])) }
}

/** Raw units; of classes, of the label as 0 or 1. */
function noiseOf({ experiment, data }: Basis, answers: readonly number[][]): number | undefined {
  return taskOf(experiment.data) === 'regression' ? data.raw.noiseVariance : spreadOfLabels(answers)
}

/** q(1 − q) of a label that is 1 with probability q. */
function spreadOfLabels(probabilities: readonly number[][]): number {
  const all = probabilities.flat()
  return all.reduce((sum, q) => sum + q * (1 - q), 0) / all.length
}
