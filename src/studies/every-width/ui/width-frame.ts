// What is drawn of networks of every width: where each stands on the log axis, and how high the losses may go.

import { parameterLayout, trainedCount } from '../../../experiment/layout'
import { hasBiases } from '../../../experiment/shape'
import type { LabState } from '../../../session/state'
import { lossTop } from '../../../ui/kit/charts/axes/loss-top'
import { axisFromZero, type ValueAxis } from '../../../ui/kit/charts/axes/value-axis'
import { widestHidden } from '../session/study'
import { hiddenAt } from '../shared/widths'
import type { EveryWidthReport, WidthFound } from '../shared/wire'

export interface WidthPoint {
  width: number
  position: number
  parameters: number
  plain: WidthFound
  penalised: WidthFound | undefined
}

export interface WidthFrame {
  points: WidthPoint[]
  /** Units of each hidden layer of the widest. */
  hidden: number[]
  losses: ValueAxis
  /** Of always guessing. */
  guessing: number
  hasPenalised: boolean
  hasValidation: boolean
}

/** Right of the plot stand the names of lines, above it counts. */
export const WIDTH_MARGIN = { top: 26, right: 92, bottom: 0, left: 0 }

/** As far from 1 to 2 as from 32 to 64. */
export function widthPosition(width: number): number {
  return Math.log2(width)
}

export function widthFrame({ plain, penalised }: EveryWidthReport, state: LabState): WidthFrame {
  const hidden = widestHidden(state)
  const sizes = state.run?.sizes ?? []
  const guessing = state.run?.nullLoss ?? 1
  return {
    points: plain.map((found, k) => ({
      width: found.width,
      position: widthPosition(found.width),
      parameters: trainedCount(
        parameterLayout([sizes[0] ?? 0, ...hiddenAt(hidden, found.width), sizes.at(-1) ?? 0]),
        hasBiases(state.experiment),
      ),
      plain: found,
      penalised: penalised[k],
    })),
    hidden,
    losses: axisFromZero(lossTop([...plain, ...penalised], guessing), 4),
    guessing,
    hasPenalised: penalised.length > 0,
    hasValidation: plain.some(({ validationLoss }) => validationLoss !== null),
  }
}

/** Those with the penalty where it has any: theirs are the lines in full strength. */
export function mainFound({ penalised, plain }: WidthPoint): WidthFound {
  return penalised ?? plain
}
