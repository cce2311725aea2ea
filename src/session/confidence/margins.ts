// How often which margins occur: bins of one width on both sides of 0, wrong below and right above, the tails in the end bins.
import type { JudgedRow } from './judged-rows'

/** Bins on each side of 0. */
export const MARGIN_BINS_A_SIDE = 10

export interface Margins {
  /** Where the end bins would end; they hold what lies beyond as well. */
  limit: number
  /** Wrong answers, then right ones: 2 × `MARGIN_BINS_A_SIDE`, from −limit to limit. */
  counts: Uint32Array
  rows: number
  right: number
  /** In the end bins from beyond the limit. */
  beyond: number
}

/** @param limit of the axis, logits */
export function marginsOf(rows: readonly JudgedRow[], limit: number): Margins {
  const counts = new Uint32Array(2 * MARGIN_BINS_A_SIDE)
  let [right, beyond] = [0, 0]
  for (const { margin, isRight } of rows) {
    const size = Math.abs(margin)
    if (size > limit) beyond++
    if (isRight) right++
    const away = Math.min(MARGIN_BINS_A_SIDE - 1, Math.floor((size * MARGIN_BINS_A_SIDE) / limit))
    // By the answer: at a margin of 0 exactly, which of equals comes first decides.
    counts[isRight ? MARGIN_BINS_A_SIDE + away : MARGIN_BINS_A_SIDE - 1 - away]!++
  }
  return { limit, counts, rows: rows.length, right, beyond }
}

/** The margin that this share of all rows stays within, whatever its sign; 0 without rows. */
export function marginQuantile(rows: readonly JudgedRow[], share: number): number {
  const sizes = Float64Array.from(rows, ({ margin }) => Math.abs(margin)).sort()
  return sizes[Math.max(0, Math.ceil(share * sizes.length) - 1)] ?? 0
}
