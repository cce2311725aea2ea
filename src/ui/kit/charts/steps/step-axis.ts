// The step axis that all charts share: it grows in leaps, so that lines do not shift under the eye.
import { stepNow } from '../../../../session/run/looking-back'
import type { LabState } from '../../../../session/state'
import { ticksWithin } from '../../ticks'

export interface StepRange {
  from: number
  to: number
}

export interface StepAxis {
  min: number
  max: number
  ticks: number[]
}

/** The validation curve turns within the first hundred steps: on an axis of thousands nobody would see it. */
const FIRST_LEAPS = [100, 400]

/**
 * To 100, to 400, to where play rests, then doubled as often as the run, or the one before it, has gone beyond it.
 *
 * @param zoom the part that the visitor wants to see; without it the whole run
 */
export function stepAxis(
  state: Pick<LabState, 'restsAt' | 'step' | 'ghost' | 'lookBack' | 'awaited'>,
  zoom?: StepRange,
): StepAxis {
  if (zoom) return { min: zoom.from, max: zoom.to, ticks: ticksWithin(zoom.from, zoom.to, 4) }
  const { restsAt, ghost, awaited } = state
  const last = Math.max(stepNow(state), ghost?.step ?? 0, awaited?.step ?? 0)
  const rest = fourRoundQuarters(restsAt ?? 0)
  let max = FIRST_LEAPS.find((leap) => leap >= last && leap <= Math.max(rest, last)) ?? rest
  while (max < last) max *= 2
  return { min: 0, max, ticks: [0, 1, 2, 3, 4].map((quarter) => (quarter * max) / 4) }
}

/** At least `steps`, and its quarters have two digits that count. */
function fourRoundQuarters(steps: number): number {
  const quarter = Math.max(steps, 100) / 4
  const unit = 10 ** (Math.floor(Math.log10(quarter)) - 1)
  return 4 * unit * Math.ceil(quarter / unit)
}
