// What is drawn of networks of every width: where each stands on the log axis, and how many parameters it has.

import { parameterLayout, trainedCount } from '../../../experiment/layout'
import { hasBiases } from '../../../experiment/shape'
import type { LabState } from '../../../session/state'
import { type RungPoint, type RungsFrame, rungsFrame } from '../../../ui/kit/charts/rungs/rungs-frame'
import { widestHidden } from '../session/study'
import { hiddenAt } from '../shared/widths'
import type { EveryWidthReport } from '../shared/wire'

export interface WidthFrame extends RungsFrame<RungPoint & { parameters: number }> {
  /** Units of each hidden layer of the widest. */
  hidden: number[]
}

/** Right of the plot stand the names of lines, above it counts. */
export const WIDTH_MARGIN = { top: 26, right: 92, bottom: 0, left: 0 }

/** As far from 1 to 2 as from 32 to 64. */
export function widthPosition(width: number): number {
  return Math.log2(width)
}

export function widthFrame(report: EveryWidthReport, state: LabState): WidthFrame {
  const hidden = widestHidden(state)
  const sizes = state.run?.sizes ?? []
  const parametersAt = (width: number) =>
    trainedCount(
      parameterLayout([sizes[0] ?? 0, ...hiddenAt(hidden, width), sizes.at(-1) ?? 0]),
      hasBiases(state.experiment),
    )
  return {
    ...rungsFrame(
      report,
      ({ width }) => ({ value: width, position: widthPosition(width), parameters: parametersAt(width) }),
      state.run?.nullLoss ?? 1,
    ),
    hidden,
  }
}
