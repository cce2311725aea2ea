// Mean squared error for the processor's vectors: what mse.ts says. Its numbers lie in memory row by row.
import { number, putNumber } from '../arithmetic/pairs.as'

export class Mse {
  value(z: usize, y: usize, outputs: i32): f64 {
    let sum: f64 = 0
    for (let j = 0; j < outputs; j++) {
      const miss = number(z + ((<usize>j) << 2)) - number(y + ((<usize>j) << 2))
      sum += miss * miss
    }
    return sum / outputs
  }

  delta(z: usize, y: usize, outputs: i32, scale: f64, delta: usize): void {
    const c = (2 * scale) / outputs
    for (let j = 0; j < outputs; j++) {
      const at = (<usize>j) << 2
      putNumber(delta + at, c * (number(z + at) - number(y + at)))
    }
  }
}
