// relu of the processor's vectors: what relu.ts says, of two numbers at once.

export class Relu {
  /** Passes NaN on; adding 0 gives −0 the sign that Math.max gives it. */
  value(z: v128): v128 {
    const zero = f64x2.splat(0)
    return f64x2.add(f64x2.pmax(z, zero), zero)
  }

  derivative(a: v128): v128 {
    return v128.and(f64x2.gt(a, f64x2.splat(0)), f64x2.splat(1))
  }

  /** Of four float32 numbers: nothing has to be rounded. */
  valueOfFour(z: v128): v128 {
    const zero = f32x4.splat(0)
    return f32x4.add(f32x4.pmax(z, zero), zero)
  }

  slopeOfFour(a: v128): v128 {
    return v128.and(f32x4.gt(a, f32x4.splat(0)), f32x4.splat(1))
  }
}
