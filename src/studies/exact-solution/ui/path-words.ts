// What the path says, in words: what to look at, and each of its points.
import type { PenaltySettings } from '../../../experiment/experiment'
import { formatLoss, speakLambda } from '../../../ui/kit/format'
import { strengthsOf } from '../shared/strengths'
import type { PathPoint } from '../shared/wire'
import type { PathAxis } from './path-frame'

export function axisTitle(axis: PathAxis, points: readonly PathPoint[], penalty: PenaltySettings): string {
  if (axis === 'lambda') return 'λ'
  if (axis === 'degrees') return 'effective degrees of freedom'
  const size = strengthsOf({ ...penalty, lambda: 1 }).magnitudes > 0 ? 'Σ|w|' : '√Σw²'
  const whole = points[0]?.lambda === 0 ? 'without a penalty' : 'at the smallest λ'
  return `${size}, as a share of what it is ${whole}`
}

/** What to look at: where weights go, and where new points are answered best. */
export function pathWords(points: readonly PathPoint[], lambda: number): string {
  const last = points.at(-1)!
  const best = lowestOf(points)
  const zeros =
    points.some(({ exactZeros }) => exactZeros > 0) && last.exactZeros > 0
      ? 'One weight after the other is exactly zero as λ grows'
      : 'Together the weights shrink as λ grows, and none becomes exactly zero'
  const lowest = best
    ? `; the loss on new points is lowest, ${formatLoss(best.validationLoss!)}, at λ = ${speakLambda(best.lambda)}`
    : ''
  return `${zeros}${lowest}.${lambda > last.lambda ? ' Your λ is beyond.' : ''}`
}

function lowestOf(points: readonly PathPoint[]): PathPoint | undefined {
  return points.reduce<PathPoint | undefined>((best, point) => {
    if (point.validationLoss === null) return best
    return best && best.validationLoss! <= point.validationLoss ? best : point
  }, undefined)
}

export function pointWords({ lambda, validationLoss, exactZeros, degrees }: PathPoint): string {
  const parts = [
    ...(validationLoss === null ? [] : [`validation loss ${formatLoss(validationLoss)}`]),
    `${exactZeros} exactly zero`,
    ...(degrees === undefined ? [] : [`${degrees.toFixed(1)} degrees of freedom`]),
  ]
  return `λ = ${speakLambda(lambda)}: ${parts.join(', ')}`
}
