// Max-norm for the processor's vectors: what max-norm.ts says, of two units at once.

export class MaxNorm {
  smoothGradient(_w: v128, _r: f64): v128 {
    return f64x2.splat(0)
  }

  /** c. */
  strength(lambda: f64, _learningRate: f64): f64 {
    return 0.01 / lambda
  }

  target(c: f64): f64 {
    return c
  }

  start(_norm: v128, _smallest: v128, _c: f64): v128 {
    return f64x2.splat(0)
  }

  scaled(w: v128, metric: v128): v128 {
    return f64x2.mul(w, metric)
  }

  shift(nu: v128, metric: v128, _c: f64): v128 {
    return f64x2.add(metric, nu)
  }

  keep(_nu: v128, p: v128, c: f64): v128 {
    const radius = f64x2.splat(c)
    return v128.bitselect(f64x2.div(radius, p), f64x2.splat(1), f64x2.gt(p, radius))
  }

  pull(nu: v128, _c: f64): v128 {
    return nu
  }
}
