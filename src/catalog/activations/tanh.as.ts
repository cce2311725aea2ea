// tanh of the processor's vectors: what tanh.ts says, operation by operation, of two numbers at once.

export class Tanh {
  value(z: v128): v128 {
    const bounded = f64x2.pmax(f64x2.pmin(z, f64x2.splat(10)), f64x2.splat(-10))
    const quarter = f64x2.mul(bounded, f64x2.splat(0.25))
    const q = f64x2.mul(quarter, quarter)
    const inner = f64x2.add(f64x2.splat(17325), f64x2.mul(q, f64x2.add(f64x2.splat(378), q)))
    const n = f64x2.mul(quarter, f64x2.add(f64x2.splat(135135), f64x2.mul(q, inner)))
    const outer = f64x2.add(f64x2.splat(3150), f64x2.mul(q, f64x2.splat(28)))
    const d = f64x2.add(f64x2.splat(135135), f64x2.mul(q, f64x2.add(f64x2.splat(62370), f64x2.mul(q, outer))))
    const n2 = f64x2.mul(f64x2.add(n, n), d)
    const d2 = f64x2.add(f64x2.mul(d, d), f64x2.mul(n, n))
    const below = f64x2.add(f64x2.mul(d2, d2), f64x2.mul(n2, n2))
    return f64x2.div(f64x2.mul(f64x2.add(n2, n2), d2), below)
  }

  derivative(a: v128): v128 {
    return f64x2.sub(f64x2.splat(1), f64x2.mul(a, a))
  }
}
