// What is known of the run that stands, as lessons judge by it.
import type { Facts, Measured } from '../../catalog/lessons/lesson'
import type { RunDescription } from '../../protocol/run-description'
import type { Snapshot } from '../../protocol/snapshot'
import type { History } from '../history'
import type { LabState } from '../state'

/** A weight under this has as good as no effect. */
const TINY = 0.02

/**
 * @param snapshot of the step where the run stands
 * @returns nothing before the first measurement
 */
export function factsOf(state: LabState, history: History, { parameters }: Snapshot): Facts | undefined {
  const { run, labels, best } = state
  const last = history.count - 1
  if (!run || last < 0) return undefined
  const now = measuredAt(history, last)
  return {
    ...now,
    rows: { training: run.training.inputs.length, validation: run.validation.inputs.length },
    ...counts(run),
    tiny: parameters.flatMap(({ weights }) => weights.flat()).filter((w) => Math.abs(w) < TINY).length,
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

function counts({ sizes }: RunDescription): { parameters: number; weights: number } {
  const weights = sizes.slice(1).reduce((sum, size, i) => sum + size * (sizes[i] as number), 0)
  return { weights, parameters: weights + sizes.slice(1).reduce((sum, size) => sum + size, 0) }
}
