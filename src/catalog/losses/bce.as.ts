// Binary cross-entropy for the processor's vectors: what bce.ts says. Its numbers lie in memory row by row.
import { expOf } from '../arithmetic/exp.as'
import { log1p } from '../arithmetic/log.as'
import { number, putNumber } from '../arithmetic/pairs.as'

export class Bce {
  value(z: usize, y: usize, outputs: i32): f64 {
    let sum: f64 = 0
    for (let j = 0; j < outputs; j++) {
      const zj = number(z + ((<usize>j) << 2))
      sum += max<f64>(zj, 0) - zj * number(y + ((<usize>j) << 2)) + log1p(expOf(-abs(zj)))
    }
    return sum / outputs
  }

  delta(z: usize, y: usize, outputs: i32, scale: f64, delta: usize): void {
    const c = scale / outputs
    for (let j = 0; j < outputs; j++) {
      const at = (<usize>j) << 2
      const share = 1 / (1 + expOf(-number(z + at)))
      putNumber(delta + at, c * (share - number(y + at)))
    }
  }
}
