// What is drawn of networks of every number of points: where each stands on the log axis, and how high the losses may go.
import type { LabState } from '../../../session/state'
import { lossTop } from '../../../ui/kit/charts/axes/loss-top'
import { axisFromZero, type ValueAxis } from '../../../ui/kit/charts/axes/value-axis'
import type { CountFound, EveryCountReport } from '../shared/wire'

export interface CountPoint {
  count: number
  position: number
  plain: CountFound
  penalised: CountFound | undefined
}

export interface CountFrame {
  points: CountPoint[]
  losses: ValueAxis
  /** Of always guessing. */
  guessing: number
  /** What nobody gets below on new points, where it is known and the axis has it. */
  floor: number | undefined
  hasPenalised: boolean
  hasValidation: boolean
}

/** Right of the plot stand the names of lines. */
export const COUNT_MARGIN = { top: 12, right: 92, bottom: 0, left: 0 }

/** As far from 5 to 10 as from 100 to 200; 0 at the smallest. */
function countPosition(count: number, smallest: number): number {
  return Math.log2(count / smallest)
}

export function countFrame({ plain, penalised }: EveryCountReport, { run }: LabState): CountFrame {
  const guessing = run?.nullLoss ?? 1
  const smallest = plain[0]?.count ?? 1
  const losses = axisFromZero(lossTop([...plain, ...penalised], guessing), 4)
  const known = run?.noiseFloor?.loss
  return {
    points: plain.map((found, k) => ({
      count: found.count,
      position: countPosition(found.count, smallest),
      plain: found,
      penalised: penalised[k],
    })),
    losses,
    guessing,
    floor: known !== undefined && known > 0 && known <= losses.max ? known : undefined,
    hasPenalised: penalised.length > 0,
    hasValidation: plain.some(({ validationLoss }) => validationLoss !== null),
  }
}

/** Those with the penalty where it has any: theirs are the lines in full strength. */
export function mainFound({ penalised, plain }: CountPoint): CountFound {
  return penalised ?? plain
}
