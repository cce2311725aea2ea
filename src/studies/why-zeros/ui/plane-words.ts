// The data loss over two weights in words: what to look at, and what was found.
import { formatCount } from '../../../catalog/number-text'
import type { Experiment } from '../../../experiment/experiment'
import { formatLoss, formatSignificant } from '../../../ui/kit/format'
import type { Point } from './parameter-path'
import type { PlaneFrame } from './plane-frame'
import { actsOnUnits, pullOf, pulls } from './pull'

/** One sentence on what to look at. */
export function planeSentence({ penalty }: Experiment): string {
  const pull = pullOf(penalty)
  if (!pulls(pull)) {
    return actsOnUnits(penalty)
      ? 'Look at the black dot: this penalty acts on whole units, so that over two single weights it has no shape of its own.'
      : 'Look at the black dot: with no penalty it goes down the contours of the data loss, and nothing keeps it near zero.'
  }
  if (pull.band === 0)
    return 'Look where the bold contour touches the circle of equal penalty: it is round, so that they hardly ever touch where a weight is zero.'
  const shape = pull.slope === 0 ? 'diamond' : 'rounded diamond'
  return penalty.l1Solver === 'subgradient'
    ? `Look where the bold contour meets the ${shape} of equal penalty: near a corner, one weight is near zero.`
    : `Press a dash above: that weight is zero, and the bold contour meets the ${shape} of equal penalty at a corner.`
}

/** For who cannot see the picture. */
export function planeInWords(
  names: { x: string; y: string },
  now: Point,
  frame: PlaneFrame | undefined,
): string {
  const place = `${names.x} is ${inWords(now.x)} and ${names.y} is ${inWords(now.y)}`
  if (!frame) return `Data loss over two weights: ${place}`
  const { plane, here, lowest } = frame
  return `Data loss over two weights at step ${formatCount(plane.step)}: ${place}, where it is ${formatLoss(here)}; the lowest with all other weights as they are is ${formatLoss(lowest.loss)}, near ${inWords(lowest.x)} and ${inWords(lowest.y)}`
}

export function inWords(value: number): string {
  return value === 0 ? 'exactly 0' : formatSignificant(value)
}
