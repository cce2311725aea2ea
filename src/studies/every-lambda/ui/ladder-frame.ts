// What the larger view draws of a ladder: losses, norms and weights against λ, each with its axis.
import { extent } from '../../../experiment/extent'
import { unboundedPositionOf } from '../../../experiment/lambda-scale'
import { parameterLayout, weightCount } from '../../../experiment/layout'
import type { LabState } from '../../../session/state'
import { lossTop } from '../../../ui/kit/charts/axes/loss-top'
import { axisAround, axisFromZero, type ValueAxis } from '../../../ui/kit/charts/axes/value-axis'
import type { PathLine } from '../../../ui/kit/charts/path/path-line'
import { inputNames } from '../../../ui/kit/charts/weights/input-names'
import { layerName } from '../../../ui/kit/charts/weights/weights-frame'
import type { EveryLambdaReport, RungReport } from '../shared/wire'
import { lowestRung } from './strip-frame'

export interface LadderPoint extends RungReport {
  value: number
  position: number
  nonZero: number
}

export interface LadderFrame {
  points: LadderPoint[]
  lowest?: LadderPoint
  step: number
  losses: ValueAxis
  layers: { lines: PathLine[]; axis: ValueAxis }
  inputs: { lines: PathLine[]; axis: ValueAxis }
  /** Whether each input has one weight, which may be negative; else it is the norm of its weights. */
  isLinear: boolean
}

export function ladderFrame(report: EveryLambdaReport, state: LabState): LadderFrame {
  const sizes = state.run?.sizes ?? []
  const weights = weightCount(parameterLayout(sizes))
  const points = report.rungs.map((rung, k): LadderPoint => {
    const value = report.values[k] as number
    return { ...rung, value, position: unboundedPositionOf(value), nonZero: weights - rung.exactZeros }
  })
  const lowest = lowestRung(points, report.step)
  const sound = points.filter(({ hasDiverged }) => !hasDiverged)
  const isLinear = sizes.length === 2 && sizes[1] === 1
  const layers = linesOf(
    points,
    (point) => point.layerNorms,
    (l, count) => layerName(l, count),
  )
  const names = inputNames(state, sizes[0] ?? 0)
  const inputs = linesOf(
    points,
    (point) => point.inputs,
    (i) => names[i] as string,
  )
  return {
    points,
    ...(lowest && { lowest }),
    step: report.step,
    losses: axisFromZero(lossTop(report.rungs, state.run?.nullLoss ?? 1), 4),
    layers: {
      lines: layers,
      axis: axisOf(
        sound.flatMap(({ layerNorms }) => layerNorms),
        false,
      ),
    },
    inputs: {
      lines: inputs,
      axis: axisOf(
        sound.flatMap((point) => point.inputs),
        isLinear,
      ),
    },
    isLinear,
  }
}

function linesOf(
  points: readonly LadderPoint[],
  read: (point: LadderPoint) => number[],
  nameOf: (i: number, count: number) => string,
): PathLine[] {
  const count = points[0] ? read(points[0]).length : 0
  return Array.from({ length: count }, (_, i) => ({
    name: nameOf(i, count),
    values: points.map((point) => (point.hasDiverged ? Number.NaN : (read(point)[i] as number))),
  }))
}

function axisOf(values: readonly number[], isSigned: boolean): ValueAxis {
  if (isSigned) return axisAround([{ steps: [], values: [...values, 0] }], 4)
  return axisFromZero(Math.max(0, extent(values.filter(Number.isFinite))[1]), 3)
}
