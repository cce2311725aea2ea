// Elastic net for the processor's vectors: its kink is in no gradient.

export class Elastic {
  /** d smooth / dw. */
  smoothGradient(w: v128, r: f64): v128 {
    return f64x2.mul(f64x2.splat(2 * (1 - r)), w)
  }
}
