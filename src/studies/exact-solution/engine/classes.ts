// When cross-entropy has no minimum: its value falls for ever as weights grow.
import { logitsOf, type Rows64 } from './problem'

/** A bias alone answers all of them right, and the better the larger it is. */
export function hasOneAnswer({ count, targets, outputs }: Rows64): boolean {
  for (let at = outputs; at < count * outputs; at++) if (targets[at] !== targets[at % outputs]) return false
  return true
}

/** Whether these parameters answer every row right: then so do all multiples of them, with a smaller loss. */
export function tellsAllApart(rows: Rows64, parameters: Float64Array): boolean {
  const { count, outputs } = rows
  const z = logitsOf(rows, parameters)
  for (let n = 0; n < count; n++) if (!isRight(rows, z, n * outputs)) return false
  return true
}

function isRight({ targets, outputs }: Rows64, z: Float64Array, at: number): boolean {
  if (outputs === 1) return z[at]! * (2 * targets[at]! - 1) > 0
  const own = z.subarray(at, at + outputs).find((_, k) => targets[at + k] === 1) ?? 0
  return z.subarray(at, at + outputs).every((other, k) => targets[at + k] === 1 || other < own)
}
