// Where the fits of many data sets lie in their picture: the truth fills its middle, and what runs away leaves it.
import { extent } from '../../../experiment/extent'
import type { Size } from '../../../ui/kit/element-size'
import type { FitCurves } from '../shared/wire'

/** Room above and below the truth, in heights of it. */
const ROOM = 0.5
const EDGE = 8

interface CurvePaths {
  fits: string[]
  mean: string
  truth: string
}

/** @param rung which of the λ */
export function curvePaths({ width, height }: Size, curves: FitCurves, rung: number): CurvePaths {
  const { at, truth, means } = curves
  const places = at.length
  const [first, last] = extent(at)
  const [bottom, top] = shownRange(truth)
  const span = top - bottom
  const xOf = (place: number) => EDGE + ((width - 2 * EDGE) * (place - first)) / (last - first || 1)
  // A line need not go farther than out of sight.
  const yOf = (value: number) => Math.min(Math.max((height * (top - value)) / span, -9 * height), 10 * height)
  const pathOf = (values: ArrayLike<number>) =>
    at
      .map((place, i) => `${i === 0 ? 'M' : 'L'}${xOf(place).toFixed(1)} ${yOf(values[i]!).toFixed(1)}`)
      .join('')
  const mean = means.subarray(rung * places, (rung + 1) * places)
  return {
    fits: fitsOf(curves, rung).filter(isSound).map(pathOf),
    mean: isSound(mean) ? pathOf(mean) : '',
    truth: pathOf(truth),
  }
}

/** How many of the fits shown are not all within the picture, those among them that have diverged. */
export function leavingFits(curves: FitCurves, rung: number): number {
  const [bottom, top] = shownRange(curves.truth)
  return fitsOf(curves, rung).filter((fit) => !fit.every((value) => value >= bottom && value <= top)).length
}

function shownRange(truth: readonly number[]): [bottom: number, top: number] {
  const [low, high] = extent(truth)
  const half = ((high - low || 1) * (1 + 2 * ROOM)) / 2
  const middle = (high + low) / 2
  return [middle - half, middle + half]
}

function fitsOf({ at, shown, fits }: FitCurves, rung: number): Float32Array[] {
  return Array.from({ length: shown }, (_, k) =>
    fits.subarray((rung * shown + k) * at.length, (rung * shown + k + 1) * at.length),
  )
}

const isSound = (values: Float32Array) => values.every(Number.isFinite)
