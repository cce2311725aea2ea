// Which picture a run gets: by its task and by what its inputs are.
import type { RunDescription } from '../../../protocol/run-description'
import type { FitView, Frame } from '../../kit/paper/picture'
import { clockView } from './clock/clock-view'
import { curveView } from './curve-view'
import { imageView } from './images/image-view'
import { isLinear } from './linear/is-linear'
import { linearView } from './linear/linear-view'
import { classesView } from './many-inputs/classes-view'
import { planeView } from './plane/plane-view'
import { scatterView } from './scatter-view'

/** @param kept where the axes of the picture before are to stand */
export function fitView(run: RunDescription, kept?: Frame): FitView {
  const inputs = run.inputNames.length
  if (run.task === 'regression') {
    if (inputs === 1 && run.outputNames.length === 1) return curveView(run, kept)
    return isLinear(run) ? linearView(run) : scatterView(run)
  }
  if (run.modulus && !run.hasFeatures) return clockView(run, run.modulus)
  if (run.image && !run.hasFeatures) return imageView(run, run.image)
  return inputs === 2 ? planeView(run, kept) : classesView(run)
}
