// What is drawn of the closed form: losses against the number of features on two log axes, and what can be said of them.

import type { ValueAxis } from '../../../ui/kit/charts/axes/value-axis'
import type { TableFrame } from '../../../ui/kit/charts/table/table-frame'
import { formatLoss, formatSignificant } from '../../../ui/kit/format'
import type { DescentCurve, DoubleDescent } from '../shared/wire'

/** A peak is so many times what stands on either side. */
const PEAK = 3
/** It is gone where more features never make the loss worse than so many times what fewer have reached. */
const LEVEL = 1.25

export interface DescentFrame {
  counts: readonly number[]
  points: number
  threshold: number
  lambda: number
  asked: DescentCurve
  unpenalised: DescentCurve
  axis: ValueAxis
  /** Index of the highest validation loss at λ = 0, where it is a peak near the threshold. */
  peak?: number
  /** Whether λ leaves nothing of a peak. */
  isLevel: boolean
}

export function descentFrame(descent: DoubleDescent): DescentFrame {
  const { counts, points, threshold, lambda, asked, unpenalised } = descent
  const peak = peakOf(counts, threshold, unpenalised.validation)
  return {
    counts,
    points,
    threshold,
    lambda,
    asked,
    unpenalised,
    axis: decadesAround([...asked.validation, ...unpenalised.validation]),
    ...(peak !== undefined && { peak }),
    isLevel: largestRise(asked.validation) < LEVEL,
  }
}

function peakOf(counts: readonly number[], threshold: number, losses: readonly number[]): number | undefined {
  const at = losses.indexOf(Math.max(...losses))
  const isNear = Math.abs(counts[at]! / threshold - 1) <= 0.15
  const sides = [Math.min(...losses.slice(0, at)), Math.min(...losses.slice(at + 1))]
  return isNear && sides.every((low) => losses[at]! > PEAK * low) ? at : undefined
}

function largestRise(losses: readonly number[]): number {
  let [lowest, rise] = [Number.POSITIVE_INFINITY, 1]
  for (const loss of losses) {
    lowest = Math.min(lowest, loss)
    rise = Math.max(rise, loss / lowest)
  }
  return rise
}

/** From under the decade of the lowest, for training losses go down there and on to nothing, to above the highest. */
function decadesAround(losses: readonly number[]): ValueAxis {
  const [lowest, highest] = [Math.min(...losses), Math.max(...losses)]
  const first = Math.floor(Math.log10(lowest))
  const [min, max] = [10 ** first / 2, Math.max(2 * highest, 10 ** (first + 1))]
  const decades = Math.floor(Math.log10(max)) - first + 1
  // More numbers than these have no room.
  const stride = Math.ceil(decades / 7)
  const ticks = Array.from({ length: Math.ceil(decades / stride) }, (_, i) => 10 ** (first + i * stride))
  return { min, max, ticks, isLog: true }
}

export function descentTable({ counts, lambda, asked, unpenalised }: DescentFrame): TableFrame {
  const curves = lambda === 0 ? [unpenalised] : [asked, unpenalised]
  const named = (name: string, i: number) => `${name}, λ ${i === 0 ? formatSignificant(lambda) : '0'}`
  return {
    columns: [
      'features',
      ...curves.flatMap((_, i) => [named('validation', i), named('training', i), named('‖w‖', i)]),
    ],
    rows: counts.map((count, k) => ({
      key: String(count),
      cells: [
        String(count),
        ...curves.flatMap(({ validation, training, norms }) => [
          formatLoss(validation[k]),
          formatLoss(training[k]),
          formatSignificant(norms[k]),
        ]),
      ],
    })),
  }
}
