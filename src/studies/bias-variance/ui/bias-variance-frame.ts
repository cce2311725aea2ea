// What is drawn of bias and variance: both and their sum at each λ, on the slider's scale, and where the sum is lowest.
import { unboundedPositionOf } from '../../../experiment/lambda-scale'
import type { Decomposition } from '../../../protocol/decomposition'
import { axisFromZero, type ValueAxis } from '../../../ui/kit/charts/axes/value-axis'
import type { TableFrame } from '../../../ui/kit/charts/table/table-frame'
import { formatLoss, formatSignificant } from '../../../ui/kit/format'
import type { BiasVarianceReport } from '../shared/wire'

/** So many times the error at the largest λ, where all is crushed, is as bad as it is drawn. */
const WORST = 1.5

export interface PartsPoint extends Decomposition {
  lambda: number
  position: number
  /** bias² + variance + noise: the error to expect on new points. Not finite where a fit has diverged. */
  error: number
}

export interface PartsFrame {
  points: PartsPoint[]
  noise: number
  /** None where every λ has diverged. */
  lowest?: PartsPoint
  axis: ValueAxis
}

/** @returns nothing before there are two fits to compare */
export function partsFrame(
  values: readonly number[],
  { parts, noise }: Pick<BiasVarianceReport, 'parts' | 'noise'>,
): PartsFrame | undefined {
  if (parts.length === 0) return undefined
  const points = parts.map(({ squaredBias, variance }, v) => ({
    lambda: values[v]!,
    position: unboundedPositionOf(values[v]!),
    squaredBias,
    variance,
    error: squaredBias + variance + noise,
  }))
  const sound = points.filter(({ error }) => Number.isFinite(error))
  const lowest = sound.reduce<PartsPoint | undefined>(
    (best, point) => (best && best.error <= point.error ? best : point),
    undefined,
  )
  const highest = sound.reduce((most, { error }) => Math.max(most, error), 0)
  const last = sound.at(-1)?.error ?? 1
  return {
    points,
    noise,
    ...(lowest && { lowest }),
    axis: axisFromZero(Math.min(highest, WORST * last), 4),
  }
}

/** The rung that stands for a λ: the nearest, and 0 for 0 alone, for least squares may be far from the smallest penalty. */
export function rungFor(points: readonly PartsPoint[], lambda: number): PartsPoint {
  const position = unboundedPositionOf(lambda)
  const [first, ...others] = points
  const distance = (point: PartsPoint) => Math.abs(point.position - position)
  return lambda === 0
    ? first!
    : others.reduce((best, point) => (distance(point) < distance(best) ? point : best))
}

export function partsTable({ points, noise }: PartsFrame): TableFrame {
  return {
    columns: ['λ', 'bias²', 'variance', 'noise', 'error'],
    rows: points.map(({ lambda, squaredBias, variance, error }) => ({
      key: String(lambda),
      cells: [
        formatSignificant(lambda),
        ...(Number.isFinite(error)
          ? [formatLoss(squaredBias), formatLoss(variance)]
          : ['diverged', 'diverged']),
        formatLoss(noise),
        formatLoss(error),
      ],
    })),
  }
}
