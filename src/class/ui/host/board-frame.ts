// Where things stand on the board of a question about λ: the losses over the slider's own axis, the answers under it.
import { extent } from '../../../experiment/extent'
import { LAMBDA_POSITIONS } from '../../../experiment/lambda-scale'
import { axisFromZero, type ValueAxis } from '../../../ui/kit/charts/axes/value-axis'
import type { LadderTruth } from '../../shared/groups'
import { type Bin, binsOf } from './bins'
import type { BoardSize } from './use-board-size'

export interface BoardFrame {
  unit: number
  left: number
  right: number
  /** Of the plot of the losses. */
  top: number
  foot: number
  /** Where the lowest dots stand. */
  ground: number
  radius: number
  axis: ValueAxis
  xOf(position: number): number
  yOf(loss: number): number
  /** The middle of a dot. @param height in its stack, counted from 0 */
  dotY(height: number): number
}

/** Between two dots, of their size. */
const GAP = 1.12

/** @param rounds positions of the answers, round by round, oldest first; none where there are to be no dots */
export function boardFrame(
  { width, height, unit }: BoardSize,
  truth: LadderTruth | undefined,
  rounds: readonly (readonly number[])[],
): BoardFrame & { stacks: readonly (readonly Bin[])[] } {
  const [left, right] = [2.6 * unit, width - 1.2 * unit]
  const top = 0.8 * unit
  // Without dots the losses have all of it.
  const foot = rounds.length > 0 ? Math.max(0.58 * height, 6 * unit) : height - 2.4 * unit
  const ground = rounds.length > 0 ? height - 0.4 * unit : foot
  const axis = axisFromZero(topOf(truth), 4)
  const xOf = (position: number) => left + ((right - left) * position) / LAMBDA_POSITIONS
  const room = ground - foot - 2.6 * unit
  const { radius, rise, stacks } = fittingStacks(rounds, room, unit, (right - left) / LAMBDA_POSITIONS)
  return {
    unit,
    left,
    right,
    top,
    foot,
    ground,
    radius,
    axis,
    stacks,
    xOf,
    yOf: (loss) => foot - ((foot - top) * Math.min(loss, axis.max)) / axis.max,
    dotY: (level) => ground - radius - rise * level,
  }
}

/** So many times the loss of always guessing is as high as it is drawn: the valley is to be seen. */
const WORST = 2

function topOf(truth: LadderTruth | undefined): number {
  if (!truth) return 1
  const losses = truth.rungs.flatMap(({ training, validation }) =>
    validation === null ? [] : [training, validation],
  )
  const [, highest] = extent([truth.guessing, ...losses])
  return Math.min(highest, WORST * truth.guessing)
}

/** Smaller dots, in letters, would not be seen from the last row: they rather lie over each other. */
const SMALLEST = 0.2

/** As large as dots can be for the highest stack to have room. */
function fittingStacks(
  rounds: readonly (readonly number[])[],
  room: number,
  unit: number,
  pixelsOfPosition: number,
) {
  for (let radius = 0.62 * unit; ; radius *= 0.85) {
    const stride = Math.ceil((2 * radius * GAP * Math.max(1, rounds.length)) / pixelsOfPosition)
    const stacks = rounds.map((positions) => binsOf(positions, stride))
    const highest = extent([1, ...stacks.flat().map(({ positions }) => positions.length)])[1]
    const rise = 2 * radius * GAP
    if (highest * rise <= room) return { radius, rise, stacks }
    if (radius * 0.85 < SMALLEST * unit) return { radius, rise: (room - 2 * radius) / highest, stacks }
  }
}
