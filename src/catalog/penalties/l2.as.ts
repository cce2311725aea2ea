// L2 for the processor's vectors.

export class L2 {
  /** d smooth / dw. */
  smoothGradient(w: v128, _r: f64): v128 {
    return f64x2.mul(f64x2.splat(2), w)
  }
}
