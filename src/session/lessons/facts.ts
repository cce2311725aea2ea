// What is known of the run that stands, as lessons judge by it.
import type { Facts, Measured } from '../../catalog/lessons/lesson'
import { parameterCount, parameterLayout, weightCount } from '../../experiment/layout'
import type { Snapshot } from '../../protocol/snapshot'
import type { History } from '../history'
import type { LabState } from '../state'

/** A weight under this has as good as no effect. */
const TINY = 0.02

type Known = Pick<LabState, 'run' | 'labels' | 'best'>

/**
 * @param snapshot of the step where the run stands
 * @returns nothing before the first measurement
 */
export function factsOf(known: Known, history: History, { parameters }: Snapshot): Facts | undefined {
  const facts = measuredFacts(known, history)
  const tiny = parameters.flatMap(({ weights }) => weights.flat()).filter((w) => Math.abs(w) < TINY).length
  return facts && { ...facts, tiny }
}

/** All that takes no parameters to know: also while the run goes on. */
export function measuredFacts(
  { run, labels, best }: Known,
  history: History,
): Omit<Facts, 'tiny'> | undefined {
  const last = history.count - 1
  if (!run || last < 0) return undefined
  const now = measuredAt(history, last)
  const layout = parameterLayout(run.sizes)
  return {
    ...now,
    rows: { training: run.training.inputs.length, validation: run.validation.inputs.length },
    parameters: parameterCount(layout),
    weights: weightCount(layout),
    guessing: run.nullLoss,
    ...(run.noiseFloor && { noiseFloor: run.noiseFloor.loss }),
    best: best ? { step: best.step, validation: best.validationLoss } : now,
    ...(labels && { wrongLabels: { count: labels.wrong, memorised: labels.memorised } }),
    at: (step) => measuredAt(history, Math.max(0, history.indexAt(step))),
  }
}

function measuredAt(history: History, row: number): Measured {
  return {
    step: history.at(row, 'step'),
    training: history.at(row, 'dataLoss'),
    validation: history.at(row, 'validationLoss'),
    trainingRight: history.at(row, 'accuracy'),
    validationRight: history.at(row, 'validationAccuracy'),
    penalty: history.at(row, 'penalty'),
    weightNorm: history.at(row, 'weightNorm'),
    zeros: history.at(row, 'exactZeros'),
    lambda: history.at(row, 'lambda'),
  }
}
