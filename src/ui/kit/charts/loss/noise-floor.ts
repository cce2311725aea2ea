// The line that nobody can beat on new points but by luck, where the data's chance is known: its name and what it means.
import type { RunDescription } from '../../../../protocol/run-description'
import { formatLoss, formatPercent } from '../../format'
import type { LossScale } from './loss-point'

export interface FloorLine {
  value: number
  label: string
  term: 'noise-floor' | 'best-possible'
  /** A sentence for who asks. */
  explanation: string
}

export function floorLine(
  { noiseFloor, task }: Pick<RunDescription, 'noiseFloor' | 'task'>,
  scale: LossScale,
): FloorLine | undefined {
  if (scale === 'accuracy')
    return noiseFloor?.accuracy === undefined ? undefined : ceiling(noiseFloor.accuracy)
  // Data without chance has no floor but 0.
  if (!noiseFloor || !(noiseFloor.loss > 0)) return undefined
  const known =
    task === 'regression'
      ? 'the noise in the points is all that is left of the loss once the true curve is known'
      : 'so much is left of the loss once the true odds at every point are known'
  return {
    value: noiseFloor.loss,
    label: 'noise floor',
    term: 'noise-floor',
    explanation: `Noise floor ${formatLoss(noiseFloor.loss)}: ${known}. On new points nobody gets below it but by luck; on training points only by memorising.`,
  }
}

function ceiling(accuracy: number): FloorLine {
  return {
    value: accuracy,
    label: 'best possible',
    term: 'best-possible',
    explanation: `Best possible ${formatPercent(accuracy)}: the share right of whoever knows the true odds at every point. On new points nobody gets above it but by luck; on training points only by memorising.`,
  }
}
