// The past of a run that was another worker's, as it goes on here.
import type { Experiment } from '../../../experiment/experiment'
import { parameterCount, parameterLayout } from '../../../experiment/layout'
import { layerSizes } from '../../../experiment/shape'
import { columnAt } from '../../../protocol/metrics'
import type { KeptFrame, RunPast } from '../../../protocol/record'
import { frameLimit, Keeper } from './keeper'
import type { PastFrame } from './past'

/**
 * @param experiment as it is tuned by now
 * @throws where it is more than is ever kept of such a run
 */
export function keeperOf({ frames, stride }: RunPast, experiment: Experiment): Keeper<PastFrame> {
  const limit = frameLimit(4 * parameterCount(parameterLayout(layerSizes(experiment))))
  if (frames.length > limit)
    throw new Error(`past: found ${frames.length} steps, expected at most ${limit} of such a network.`)
  return Keeper.of(limit, stride, frames.map(pastFrame(experiment)))
}

function pastFrame(experiment: Experiment): (frame: KeptFrame) => PastFrame {
  return ({ row, parameters, settings }) => ({
    step: row[columnAt.step] as number,
    validationLoss: row[columnAt.validationLoss] as number,
    parameters,
    row,
    experiment: { ...experiment, ...settings },
  })
}
