// Which picture a run gets: by its task and the number of its inputs.
import type { LossKind } from '../../catalog/losses/loss'
import type { RunDescription } from '../../protocol/commands'
import { confidenceView } from './confidence-view'
import { curveView } from './curve-view'
import type { FitView } from './picture'
import { planeView } from './plane-view'
import { scatterView } from './scatter-view'

export function fitView(run: RunDescription, loss: LossKind): FitView {
  const inputs = run.inputNames.length
  if (run.task === 'regression')
    return inputs === 1 && run.outputNames.length === 1 ? curveView(run) : scatterView(run)
  return inputs === 2 && run.task === 'binary' ? planeView(run, loss) : confidenceView(run, loss)
}
