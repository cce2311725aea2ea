// The sealed test set: drawn when it is opened and not before, and judged together with the validation rows.
import type { LossMath } from '../../../catalog/losses/loss'
import { lossMath } from '../../../catalog/losses/math-table'
import { drawTestSplit } from '../../../engine/data/draw'
import type { FleetPlan, Rows } from '../../../engine/fleet/fleet'
import { isRight } from '../../../engine/fleet/is-right'
import type { Run } from '../../../engine/run/run'
import type { SplitScore, TestResult } from '../shared/wire'

/** @throws where no rows are left for it */
export async function openTestSet(run: Run): Promise<TestResult> {
  const { experiment, data, fleet } = run
  const split = await drawTestSplit(experiment.data, experiment.seed)
  if (split.inputs.length === 0) throw new Error('This data has no rows left for a test set.')
  const [test, { validation }] = [data.toRows(split), data]
  const both = Float32Array.from([...test.inputs, ...validation.inputs])
  const { step } = fleet
  // In one call: both are of the same step.
  const outputs = await fleet.predict(both, test.count + validation.count)
  const end = test.targets.length
  return {
    step,
    rows: test.count,
    test: score(fleet.plan, test, outputs.subarray(0, end)),
    validation: validation.count > 0 ? score(fleet.plan, validation, outputs.subarray(end)) : null,
  }
}

function score({ loss, classes }: FleetPlan, { targets, count }: Rows, outputs: Float32Array): SplitScore {
  const width = outputs.length / count
  const losses = lossesOf(lossMath[loss], targets, outputs, width)
  const mean = losses.reduce((sum, each) => sum + each, 0) / count
  if (!Number.isFinite(mean))
    throw new Error('The loss on these rows is larger than a number of 32 bits can be.')
  const squares = losses.reduce((sum, each) => sum + (each - mean) ** 2, 0)
  const hits = losses.filter((_, n) => isRight(classes, outputs, targets, n * width, width)).length
  return {
    loss: mean,
    standardError: Math.sqrt(squares / (count - 1) / count),
    ...(classes !== 'none' && { accuracy: hits / count }),
  }
}

function lossesOf(loss: LossMath, targets: Float32Array, outputs: Float32Array, width: number): number[] {
  const count = outputs.length / width
  return Array.from({ length: count }, (_, n) => loss.value(outputs, targets, n * width, width))
}
