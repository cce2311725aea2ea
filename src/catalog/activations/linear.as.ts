// No activation, of the processor's vectors.

export class Linear {
  value(z: v128): v128 {
    return z
  }

  derivative(_a: v128): v128 {
    return f64x2.splat(1)
  }
}
