// The step axis that all charts share: it grows in leaps, so that lines do not shift under the eye.
import type { LabState } from '../../session/state'

export interface StepAxis {
  max: number
  ticks: number[]
}

/** The validation curve turns within the first hundred steps: on an axis of thousands nobody would see it. */
const FIRST_LEAPS = [100, 400]

/** To 100, to 400, to where play rests, then doubled as often as the run has gone beyond it. */
export function stepAxis({ restsAt, step }: Pick<LabState, 'restsAt' | 'step'>): StepAxis {
  const rest = fourRoundQuarters(restsAt ?? 0)
  let max = FIRST_LEAPS.find((leap) => leap >= step && leap <= Math.max(rest, step)) ?? rest
  while (max < step) max *= 2
  return { max, ticks: [0, 1, 2, 3, 4].map((quarter) => (quarter * max) / 4) }
}

/** At least `steps`, and its quarters have two digits that count. */
function fourRoundQuarters(steps: number): number {
  const quarter = Math.max(steps, 100) / 4
  const unit = 10 ** (Math.floor(Math.log10(quarter)) - 1)
  return 4 * unit * Math.ceil(quarter / unit)
}
