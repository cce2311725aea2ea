// What is minimised, in full precision: the mean data loss of a linear model over rows, and its first and second derivatives.

import { lossCurvature } from '../../../catalog/losses/curvature-table'
import type { LossKind } from '../../../catalog/losses/loss'
import { lossMath } from '../../../catalog/losses/math-table'
import type { PreparedData } from '../../../engine/data/prepare'
import { sumOf } from '../../../engine/ridge/singular-values'

/** Rows on the scale of the network. */
export interface Rows64 {
  count: number
  /** Of inputs. */
  width: number
  /** [count, width] */
  inputs: Float64Array
  /** [count, outputs] */
  targets: Float64Array
  outputs: number
}

export function rowsOf(data: PreparedData, split: 'training' | 'validation', outputs: number): Rows64 {
  const rows = data.raw[split].inputs.map((row) => data.toModel(row))
  return {
    count: rows.length,
    width: rows[0]?.length ?? 0,
    inputs: Float64Array.from(rows.flat()),
    targets: Float64Array.from(data[split].targets),
    outputs,
  }
}

/** ŷ = xW + b, [count, outputs]. @param parameters in the layout of `parameterLayout` */
export function logitsOf({ count, width, inputs, outputs }: Rows64, parameters: Float64Array): Float64Array {
  return Float64Array.from({ length: count * outputs }, (_, at) => {
    const [n, o] = [Math.floor(at / outputs), at % outputs]
    const bias = parameters[width * outputs + o]!
    return bias + sumOf(width, (j) => inputs[n * width + j]! * parameters[j * outputs + o]!)
  })
}

/** null where there are no rows. */
export function meanLossOf(loss: LossKind, rows: Rows64, parameters: Float64Array): number | null {
  const { count, outputs, targets } = rows
  if (count === 0) return null
  const z = logitsOf(rows, parameters)
  return sumOf(count, (n) => lossMath[loss].value(z, targets, n * outputs, outputs)) / count
}

/** d mean loss / d parameters. */
export function slopeOf(loss: LossKind, rows: Rows64, parameters: Float64Array): Float64Array {
  const { count, outputs, targets } = rows
  const z = logitsOf(rows, parameters)
  const deltas = new Float64Array(count * outputs)
  for (let n = 0; n < count; n++) lossMath[loss].delta(z, targets, n * outputs, outputs, 1 / count, deltas)
  return parameters.map((_, at) => {
    const [j, o] = [Math.floor(at / outputs), at % outputs]
    return sumOf(count, (n) => inputAt(rows, n, j) * deltas[n * outputs + o]!)
  })
}

/** d² mean loss / d parameters², [parameters, parameters]. */
export function curvatureOf(loss: LossKind, rows: Rows64, parameters: Float64Array): Float64Array {
  const { count, width, outputs } = rows
  const z = logitsOf(rows, parameters)
  const size = parameters.length
  const curvature = new Float64Array(size * size)
  for (let n = 0; n < count; n++)
    for (let o = 0; o < outputs; o++)
      for (let q = 0; q < outputs; q++) {
        const bend = lossCurvature[loss](z, n * outputs, outputs, o, q) / count
        if (bend === 0) continue
        for (let j = 0; j <= width; j++) {
          const part = bend * inputAt(rows, n, j)
          const row = (j * outputs + o) * size
          for (let k = 0; k <= width; k++) curvature[row + k * outputs + q]! += part * inputAt(rows, n, k)
        }
      }
  return curvature
}

/** The bias is the weight of an input that is always 1. */
function inputAt({ inputs, width }: Rows64, n: number, j: number): number {
  return j === width ? 1 : inputs[n * width + j]!
}
