// A valley as it is being drawn: which places a stroke goes over, and how high it is there.
import { extent } from '../../../experiment/extent'
import { LAMBDA_POSITIONS } from '../../../experiment/lambda-scale'
import { valleyPositions } from '../../shared/answer'

export interface Spot {
  /** On the slider's axis. */
  position: number
  loss: number
}

/** The losses after a stroke from one spot to the next: every place that it passes lies on it. */
export function stroke(losses: readonly number[], from: Spot, to: Spot): number[] {
  const near = nearestPlace(to.position)
  return losses.map((loss, k) => {
    const at = valleyPositions[k]!
    if (k === near) return to.loss
    const isPassed = at > Math.min(from.position, to.position) && at < Math.max(from.position, to.position)
    if (!isPassed) return loss
    return from.loss + ((to.loss - from.loss) * (at - from.position)) / (to.position - from.position)
  })
}

export function nearestPlace(position: number): number {
  const distances = valleyPositions.map((at) => Math.abs(at - position))
  return distances.indexOf(extent(distances)[0])
}

/** @param x from 0 at the left end of the axis to 1, y from 0 at its top to 1 at its foot */
export function spotAt(x: number, y: number, highest: number): Spot {
  const within = (share: number) => Math.min(Math.max(share, 0), 1)
  return { position: within(x) * LAMBDA_POSITIONS, loss: (1 - within(y)) * highest }
}
