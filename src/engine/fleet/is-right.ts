// Whether a row of logits is counted as right.
import type { FleetPlan } from './fleet'

/** @param at where the row begins in z and y, [rows, outputs] */
export function isRight(
  classes: FleetPlan['classes'],
  z: Float32Array,
  y: Float32Array,
  at: number,
  outputs: number,
): boolean {
  switch (classes) {
    case 'none':
      return false
    case 'threshold-logit':
      return (z[at] as number) > 0 === (y[at] as number) > 0.5
    case 'threshold-half':
      return (z[at] as number) > 0.5 === (y[at] as number) > 0.5
    case 'largest':
      return y[at + indexOfLargest(z, at, outputs)] === 1
    default:
      return classes satisfies never
  }
}

/** The first of the largest, as on the GPU. */
function indexOfLargest(z: Float32Array, at: number, outputs: number): number {
  let best = 0
  for (let j = 1; j < outputs; j++) if ((z[at + j] as number) > (z[at + best] as number)) best = j
  return best
}
