// Where the points are, in values and in pixels, and which is nearest.

import { rounding } from '../../../experiment/points/own-points'
import type { PointEdit, SplitOfPoint } from '../../../experiment/points/point-edit'
import { VALIDATION_DRAWN } from '../../../session/drawn-points'
import type { LabState } from '../../../session/state'
import type { FitView, Frame, Place } from '../../kit/paper/picture'

export interface Spot {
  x: number
  y: number
}

/** A point of the data, where it lies in the picture. */
export interface PointSpot extends Spot {
  split: SplitOfPoint
  index: number
  target: number[]
}

interface Rows {
  inputs: readonly number[][]
  targets: readonly number[][]
}

/** As they are by now, whether or not the worker has them yet; of validation rows those that are drawn. */
export function rowsNow({ experiment: { data }, run }: LabState): Record<SplitOfPoint, Rows> {
  const isOwn = data.kind === 'custom'
  const training = isOwn ? data : run?.training
  const validation = isOwn
    ? { inputs: data.validationInputs, targets: data.validationTargets }
    : run?.validation
  const { inputs = [], targets = [] } = validation ?? {}
  return {
    training: training ?? { inputs: [], targets: [] },
    validation: { inputs: inputs.slice(0, VALIDATION_DRAWN), targets: targets.slice(0, VALIDATION_DRAWN) },
  }
}

/** On a curve a point lies at its target, over the plane at its inputs. */
function spotOfRow(input: readonly number[], target: readonly number[], on: Place): Spot {
  const [x = 0, y = target[0] ?? 0] = input
  return { x: on.x(x), y: on.y(y) }
}

/** Training points lie above: of two that are as near they come first. */
export function spotsNow(state: LabState, on: Place): PointSpot[] {
  const rows = rowsNow(state)
  return (['training', 'validation'] as const).flatMap((split) =>
    rows[split].inputs.map((input, index) => {
      const target = rows[split].targets[index] ?? []
      return { split, index, target, ...spotOfRow(input, target, on) }
    }),
  )
}

/** @returns none where all are farther than `reach` pixels */
export function nearestSpot(
  spots: readonly PointSpot[],
  { x, y }: Spot,
  reach: number,
): PointSpot | undefined {
  const away = (spot: Spot) => Math.hypot(spot.x - x, spot.y - y)
  const nearest = spots.reduce<PointSpot | undefined>(
    (best, spot) => (best && away(best) <= away(spot) ? best : spot),
    undefined,
  )
  return nearest && away(nearest) <= reach ? nearest : undefined
}

/** What lies there, in as many digits as can be seen. */
export function valuesAt({ x, y }: Spot, on: Place, { xs, ys }: Frame): [number, number] {
  const read = (pixels: number, scale: (value: number) => number, { min, max }: Frame['xs']) => {
    const [from, to] = [scale(min), scale(max)]
    const value = min + ((pixels - from) / (to - from)) * (max - min)
    return rounding([[min, max]])([Math.min(Math.max(value, min), max)])[0] as number
  }
  return [read(x, on.x, xs), read(y, on.y, ys)]
}

/** A row at these values. @param label the target of a class; on a curve the height is the target */
export function rowAt([x, y]: [number, number], kind: FitView['points'], label: number[]) {
  return kind === 'curve' ? { input: [x], target: [y] } : { input: [x, y], target: label }
}

/** One-hot, or 0 and 1 of two. */
export function targetOfClass(label: number, outputs: number): number[] {
  return outputs === 1 ? [label] : Array.from({ length: outputs }, (_, k) => (k === label ? 1 : 0))
}

/** Where the point of the newest change lies; none where it is gone. */
export function lastSpot(edit: PointEdit | undefined, state: LabState, on: Place): Spot | undefined {
  if (!edit || edit.kind === 'erase') return undefined
  if (edit.kind !== 'flip') return spotOfRow(edit.input, edit.target, on)
  const rows = rowsNow(state)[edit.split]
  const input = rows.inputs[edit.index]
  return input && spotOfRow(input, rows.targets[edit.index] ?? [], on)
}
