// Binary cross-entropy for the processor's vectors: what bce.ts says. Its numbers lie in memory as float64, row by row.
import { expOf } from '../arithmetic/exp.as'
import { log1p } from '../arithmetic/log.as'

export class Bce {
  value(z: usize, y: usize, outputs: i32): f64 {
    let sum: f64 = 0
    for (let j = 0; j < outputs; j++) {
      const zj = load<f64>(z + ((<usize>j) << 3))
      sum += max<f64>(zj, 0) - zj * load<f64>(y + ((<usize>j) << 3)) + log1p(expOf(-abs(zj)))
    }
    return sum / outputs
  }

  delta(z: usize, y: usize, outputs: i32, scale: f64, delta: usize): void {
    const c = scale / outputs
    for (let j = 0; j < outputs; j++) {
      const at = (<usize>j) << 3
      const share = 1 / (1 + expOf(-load<f64>(z + at)))
      store<f64>(delta + at, <f64>(<f32>(c * (share - load<f64>(y + at)))))
    }
  }
}
