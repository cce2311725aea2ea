// Where the name of the visitor's mark stands: beside it, else a little above or below, off the other words of the chart.
import type { LossFrame } from '../../kit/charts/loss/loss-frame'
import { wordsIn } from '../../kit/charts/loss/note-places'
import type { Plot } from '../../kit/charts/plot'
import { textWidth, type Words } from '../../kit/charts/text-width'
import { isFree } from '../../kit/charts/words'

export const MARK_NAME = 'your mark'

export interface NamePlace {
  side: 'left' | 'right'
  /** From the mark, pixels; above it is negative. */
  below: number
}

/** Pixels, at the left of the mark: at its right, within the plot, stand the names of lines. */
const ROOM_FOR_NAME = 100
/** From the mark to its name. */
const GAP = 12
const WAYS = [0, -16, 16, -32, 32, -48]

/** @param at the step of the mark */
export function placeMarkName(frame: LossFrame, plot: Plot, at: number, mark: number): NamePlace {
  const [first, second] = sidesOf(at, frame, plot)
  const places = WAYS.flatMap((below) => [first, second].map((side) => ({ side, below })))
  const words = wordsIn(frame, plot)
  const [x, y] = [plot.xOf(at), plot.yOf(mark)]
  const isRoom = ({ below }: NamePlace) => y + below >= plot.y && y + below <= plot.y + plot.height
  const isPlace = (place: NamePlace) => isRoom(place) && isFree(nameWords(place, x, y), { words, curves: [] })
  return places.find(isPlace) ?? { side: first, below: 0 }
}

/** The better first: at the right are the lines' names once they have come to the mark, before that they are at the left. */
function sidesOf(
  at: number,
  { points, steps }: LossFrame,
  plot: Plot,
): [NamePlace['side'], NamePlace['side']] {
  const haveCome = (points.at(-1)?.step ?? 0) >= at
  const isLeft = haveCome && at < steps.max && plot.xOf(at) - plot.x > ROOM_FOR_NAME
  return isLeft ? ['left', 'right'] : ['right', 'left']
}

/** @param x of the mark, and its y */
export function nameWords({ side, below }: NamePlace, x: number, y: number): Words {
  const width = textWidth(MARK_NAME)
  const left = side === 'right' ? x + GAP : x - GAP - width
  return { left, right: left + width, middle: y + below }
}
