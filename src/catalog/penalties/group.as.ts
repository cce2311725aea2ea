// Group lasso for the processor's vectors: what group.ts says, of two units at once.

export class GroupLasso {
  smoothGradient(_w: v128, _r: f64): v128 {
    return f64x2.splat(0)
  }

  /** t = ηλ. */
  strength(lambda: f64, learningRate: f64): f64 {
    return learningRate * lambda
  }

  target(_t: f64): f64 {
    return 1
  }

  start(norm: v128, smallest: v128, t: f64): v128 {
    return f64x2.max(f64x2.splat(0), f64x2.sub(norm, f64x2.div(f64x2.splat(t), smallest)))
  }

  scaled(w: v128, _metric: v128): v128 {
    return w
  }

  shift(s: v128, metric: v128, t: f64): v128 {
    return f64x2.add(s, f64x2.div(f64x2.splat(t), metric))
  }

  keep(s: v128, _p: v128, _t: f64): v128 {
    return v128.andnot(f64x2.splat(1), f64x2.eq(s, f64x2.splat(0)))
  }

  pull(s: v128, t: f64): v128 {
    return v128.andnot(f64x2.div(f64x2.splat(t), s), f64x2.eq(s, f64x2.splat(0)))
  }
}
