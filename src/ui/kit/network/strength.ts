// How strongly a weight is drawn.

/** Below 1: a small weight is seen as well. */
const FADING = 0.6
/** What is not exactly 0 is never drawn as nothing. */
const LEAST = 0.1
/** Of what the coming step leaves out. */
export const DROPPED_SHARE = 0.2

/** 0 for what is exactly 0, else LEAST … 1; 1 from `limit` on. */
export function strengthOf(weight: number, limit: number): number {
  if (weight === 0) return 0
  return Math.max(LEAST, Math.min(Math.abs(weight) / limit, 1) ** FADING)
}
