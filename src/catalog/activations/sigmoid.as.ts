// sigmoid of the processor's vectors: what sigmoid.ts says, of two numbers at once.
import { exp } from '../arithmetic/exp.as'

export class Sigmoid {
  value(z: v128): v128 {
    const one = f64x2.splat(1)
    return f64x2.div(one, f64x2.add(one, exp(f64x2.neg(z))))
  }

  derivative(a: v128): v128 {
    return f64x2.mul(a, f64x2.sub(f64x2.splat(1), a))
  }
}
