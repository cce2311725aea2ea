// The proximal step of t·|w| for the processor's vectors: what soft-threshold.ts says.

/** Two weights, each with its threshold. */
export function softThreshold(w: v128, t: v128): v128 {
  const zero = f64x2.splat(0)
  const above = v128.bitselect(f64x2.sub(w, t), zero, f64x2.gt(w, t))
  const both = v128.bitselect(f64x2.add(w, t), above, f64x2.lt(w, f64x2.neg(t)))
  // NaN passes on.
  return v128.bitselect(w, both, f64x2.ne(w, w))
}
