// Where a fit lies in its picture: the points fill its middle, so that a calm curve is within and a wild one leaves it.

import { extent } from '../../../experiment/extent'
import type { Size } from '../../../ui/kit/element-size'
import type { DescentWalk } from '../shared/wire'

/** Room above and below the points, in heights of them. */
const ROOM = 0.6
const EDGE = 8

interface WalkPaths {
  fit: string
  truth?: string
  points: { x: number; y: number }[]
}

export function walkPaths({ width, height }: Size, walk: DescentWalk, values: readonly number[]): WalkPaths {
  const { at, points, truth } = walk
  const [first, last] = [at[0]!, at.at(-1)!]
  const [low, high] = extent(points.targets)
  const span = (high - low || 1) * (1 + 2 * ROOM)
  const top = (high + low + span) / 2
  const xOf = (place: number) => EDGE + ((width - 2 * EDGE) * (place - first)) / (last - first || 1)
  const yOf = (value: number) => (height * (top - value)) / span
  // A line need not go farther than out of sight.
  const path = (ys: readonly number[]) =>
    ys
      .map((y, i) => `${i === 0 ? 'M' : 'L'}${xOf(at[i]!).toFixed(1)} ${clamp(yOf(y), height).toFixed(1)}`)
      .join('')
  return {
    fit: path(values),
    ...(truth && { truth: path(truth) }),
    points: points.at.map((place, i) => ({ x: xOf(place), y: yOf(points.targets[i]!) })),
  }
}

function clamp(y: number, height: number): number {
  return Math.min(Math.max(y, -20 * height), 20 * height)
}
