// The data loss over two weights at one moment: the levels of its contours, its lowest place, and the penalty's shape.

import { extent } from '../../../experiment/extent'
import { roundUp } from '../../../ui/kit/ticks'
import type { LossPlane } from '../shared/wire'
import type { Point } from './parameter-path'
import { type Pull, pulls } from './pull'

const LEVELS = 9
/** Room around what is drawn. */
const MARGIN = 1.3
/** The picture of two weights that are zero needs some extent, too. */
const LEAST_REACH = 0.05

export interface PlaneFrame {
  plane: LossPlane
  /** Rising; closer together where the loss is low. */
  levels: number[]
  /** The data loss where the network is. */
  here: number
  lowest: Point & { loss: number }
}

export function planeFrame(plane: LossPlane, now: Point): PlaneFrame {
  const sorted = Float32Array.from(plane.losses).sort()
  const levels = Array.from({ length: LEVELS }, (_, k) => {
    const share = ((k + 1) / (LEVELS + 1)) ** 2
    return sorted[Math.round(share * (sorted.length - 1))]!
  })
  return { plane, levels, here: lossAt(plane, now), lowest: lowestOf(plane) }
}

/** Between the four points of the grid around it. */
export function lossAt({ losses, side, reach }: LossPlane, { x, y }: Point): number {
  const gridOf = (value: number) => Math.min(Math.max(((value / reach + 1) * (side - 1)) / 2, 0), side - 1)
  const [column, row] = [gridOf(x), gridOf(y)]
  const [left, foot] = [Math.min(Math.floor(column), side - 2), Math.min(Math.floor(row), side - 2)]
  const at = (c: number, r: number) => losses[r * side + c]!
  const along = (r: number) => at(left, r) + (column - left) * (at(left + 1, r) - at(left, r))
  return along(foot) + (row - foot) * (along(foot + 1) - along(foot))
}

function lowestOf({ losses, side, reach }: LossPlane): PlaneFrame['lowest'] {
  const at = losses.indexOf(extent(losses)[0])
  const placeOf = (i: number) => (reach * (2 * i - (side - 1))) / (side - 1)
  return { x: placeOf(at % side), y: placeOf(Math.floor(at / side)), loss: losses[at]! }
}

/** So far out that the way and the penalty's shape through its end are in the picture. */
export function reachOf(path: readonly Point[]): number {
  const last = path.at(-1)
  const furthest = path.reduce((most, { x, y }) => Math.max(most, Math.abs(x), Math.abs(y)), 0)
  const shape = last ? Math.abs(last.x) + Math.abs(last.y) : 0
  return roundUp(MARGIN * Math.max(furthest, shape, LEAST_REACH), 4)
}

/** All pairs of weights with the same penalty as this one, once around; none where nothing pulls or both are zero. */
export function penaltyShape(pull: Pull, { x, y }: Point): Point[] {
  const [square, corner] = [pull.slope / 2, pull.band]
  const omega = square * (x * x + y * y) + corner * (Math.abs(x) + Math.abs(y))
  if (!pulls(pull) || omega === 0) return []
  // A multiple of four, so that the corners are among them.
  return Array.from({ length: 181 }, (_, i) => {
    const [c, s] = [cornerless(Math.cos((i * Math.PI) / 90)), cornerless(Math.sin((i * Math.PI) / 90))]
    const linear = corner * (Math.abs(c) + Math.abs(s))
    // The larger root of square·ρ² + linear·ρ = Ω, written so that square may be 0.
    const radius = (2 * omega) / (linear + Math.sqrt(linear * linear + 4 * square * omega))
    return { x: radius * c, y: radius * s }
  })
}

/** cos and sin of right angles are not quite 0. */
function cornerless(value: number): number {
  return Math.abs(value) < 1e-12 ? 0 : value
}
