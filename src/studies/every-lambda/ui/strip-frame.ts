// What is drawn above the λ slider: where each rung stands on the slider's own axis, and how high its losses are.
import { LAMBDA_POSITIONS, positionOf, unboundedPositionOf } from '../../../experiment/lambda-scale'
import { lossTop } from '../../../ui/kit/charts/axes/loss-top'
import { axisFromZero } from '../../../ui/kit/charts/axes/value-axis'
import type { Size } from '../../../ui/kit/element-size'
import type { EveryLambdaReport, RungReport } from '../shared/wire'

/** Half of the slider's thumb: its middle goes from here to as far before the other end. In CSS: --thumb. */
export const THUMB_RADIUS = 13
/** Above the curve, for the name of its lowest point. */
const TOP = 17
export interface StripRung extends RungReport {
  value: number
  x: number
  trainingY: number
  /** None without validation rows. */
  validationY?: number
  /** Its validation loss is higher than what is drawn. */
  isBeyond: boolean
}

export interface StripFrame {
  rungs: StripRung[]
  /** The rung with the lowest validation loss. */
  lowest?: StripRung
  yOf(loss: number): number
}

/** The middle of the thumb where the slider stands at this λ. */
export function thumbX(lambda: number, width: number): number {
  return xOfPosition(positionOf(lambda), width)
}

function xOfPosition(position: number, width: number): number {
  return THUMB_RADIUS + ((width - 2 * THUMB_RADIUS) * position) / LAMBDA_POSITIONS
}

/** @param guessing the loss of always guessing */
export function stripFrame(report: EveryLambdaReport, { width, height }: Size, guessing: number): StripFrame {
  const { max: top } = axisFromZero(lossTop(report.rungs, guessing), 4)
  const yOf = (loss: number) => {
    const share = Number.isFinite(loss) ? Math.min(loss / top, 1) : 1
    return TOP + (height - TOP) * (1 - share)
  }
  const rungs = report.rungs.map((rung, k): StripRung => {
    const value = report.values[k] as number
    const { validationLoss } = rung
    return {
      ...rung,
      value,
      // Rungs above 2 stand beyond the slider's end: lines lead there.
      x: xOfPosition(unboundedPositionOf(value), width),
      isBeyond: (validationLoss ?? 0) > top,
      trainingY: yOf(rung.trainingLoss),
      ...(validationLoss !== null && { validationY: yOf(validationLoss) }),
    }
  })
  const lowest = lowestRung(rungs, report.step)
  return { rungs, yOf, ...(lowest && { lowest }) }
}

/** Of those that have not diverged; the first of equals. Before the first step none is better than the others. */
export function lowestRung<Rung extends RungReport>(rungs: readonly Rung[], step: number): Rung | undefined {
  let lowest: Rung | undefined
  if (step === 0) return lowest
  for (const rung of rungs) {
    if (rung.hasDiverged || rung.validationLoss === null) continue
    if (rung.validationLoss < (lowest?.validationLoss ?? Number.POSITIVE_INFINITY)) lowest = rung
  }
  return lowest
}

/** Beyond the slider's end a rung is not seen. */
export function isOnSlider(lambda: number): boolean {
  return unboundedPositionOf(lambda) <= LAMBDA_POSITIONS
}
