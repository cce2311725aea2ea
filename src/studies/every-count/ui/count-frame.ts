// What is drawn of networks of every number of points: where each stands on the log axis, and the noise floor.
import type { LabState } from '../../../session/state'
import { type RungsFrame, rungsFrame } from '../../../ui/kit/charts/rungs/rungs-frame'
import type { EveryCountReport } from '../shared/wire'

export interface CountFrame extends RungsFrame {
  /** What nobody gets below on new points, where it is known and the axis has it. */
  floor: number | undefined
}

/** Right of the plot stand the names of lines. */
export const COUNT_MARGIN = { top: 12, right: 92, bottom: 0, left: 0 }

/** As far from 5 to 10 as from 100 to 200; 0 at the smallest. */
function countPosition(count: number, smallest: number): number {
  return Math.log2(count / smallest)
}

export function countFrame(report: EveryCountReport, { run }: LabState): CountFrame {
  const smallest = report.plain[0]?.count ?? 1
  const frame = rungsFrame(
    report,
    ({ count }) => ({ value: count, position: countPosition(count, smallest) }),
    run?.nullLoss ?? 1,
  )
  const known = run?.noiseFloor?.loss
  return {
    ...frame,
    floor: known !== undefined && known > 0 && known <= frame.losses.max ? known : undefined,
  }
}
