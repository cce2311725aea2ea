// The λ of a ladder: 0, then evenly on the slider's own scale from 10⁻⁵ to 10, each where the slider has a position.
import { lambdaAt, positionOf } from '../../../experiment/lambda-scale'

/** Below, λ does as little as 0 does; above, it has crushed everything. The slider ends before: at 1. */
const FIRST_POSITION = positionOf(1e-5)
const LAST_POSITION = 141

/** How many rungs there may be. */
export const LADDER_SIZES = [8, 12, 16, 24, 32, 48, 64] as const

/** A rung for each step costs little on a GPU; where the processor draws, fewer do. */
export function standardLadderSize({ software }: { software: boolean }): number {
  return software ? 12 : 16
}

/** @param rungs at least 3 */
export function ladderValues(rungs: number): number[] {
  const stride = (LAST_POSITION - FIRST_POSITION) / (rungs - 2)
  const positions = Array.from({ length: rungs - 1 }, (_, i) => Math.round(FIRST_POSITION + i * stride))
  return [0, ...positions.map(lambdaAt)]
}
