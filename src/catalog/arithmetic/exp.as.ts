// exp.ts in vectors, operation by operation.

/** e to each of two numbers. */
export function exp(x: v128): v128 {
  const rounding = f64x2.splat(6755399441055744)
  const shifted = f64x2.add(f64x2.mul(x, f64x2.splat(Math.LOG2E)), rounding)
  const k = f64x2.sub(shifted, rounding)
  const r = f64x2.sub(
    f64x2.sub(x, f64x2.mul(k, f64x2.splat(0.6931471803691238))),
    f64x2.mul(k, f64x2.splat(1.9082149292705877e-10)),
  )
  const q = f64x2.mul(r, r)
  let s = f64x2.sub(f64x2.splat(1.0 / 23950080.0), f64x2.mul(q, f64x2.splat(691.0 / 653837184000.0)))
  s = f64x2.sub(f64x2.splat(1.0 / 604800.0), f64x2.mul(q, s))
  s = f64x2.sub(f64x2.splat(1.0 / 15120.0), f64x2.mul(q, s))
  s = f64x2.sub(f64x2.splat(1.0 / 360.0), f64x2.mul(q, s))
  s = f64x2.sub(f64x2.splat(1.0 / 6.0), f64x2.mul(q, s))
  const c = f64x2.sub(r, f64x2.mul(q, s))
  const quotient = f64x2.div(f64x2.mul(r, c), f64x2.sub(f64x2.splat(2), c))
  const one = f64x2.splat(1)
  // The last bits of what k was rounded by are k.
  const power = i64x2.shl(i64x2.add(shifted, i64x2.splat(1023)), 52)
  const found = f64x2.mul(f64x2.add(one, f64x2.add(r, quotient)), power)
  const bounded = v128.bitselect(f64x2.splat(Infinity), found, f64x2.gt(x, f64x2.splat(709)))
  return v128.andnot(bounded, f64x2.lt(x, f64x2.splat(-708)))
}

export function expOf(x: f64): f64 {
  return f64x2.extract_lane(exp(f64x2.splat(x)), 0)
}
