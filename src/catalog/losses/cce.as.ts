// Softmax cross-entropy for the processor's vectors: what cce.ts says. Its numbers lie in memory row by row.
import { expOf } from '../arithmetic/exp.as'
import { log } from '../arithmetic/log.as'
import { number, putNumber } from '../arithmetic/pairs.as'

export class Cce {
  value(z: usize, y: usize, outputs: i32): f64 {
    const most = this.largest(z, outputs)
    const logarithm = log(this.sum(z, outputs, most))
    let loss: f64 = 0
    for (let j = 0; j < outputs; j++) {
      const at = (<usize>j) << 2
      loss -= number(y + at) * (number(z + at) - most - logarithm)
    }
    return loss
  }

  delta(z: usize, y: usize, outputs: i32, scale: f64, delta: usize): void {
    const most = this.largest(z, outputs)
    const sum = this.sum(z, outputs, most)
    for (let j = 0; j < outputs; j++) {
      const at = (<usize>j) << 2
      const share = expOf(number(z + at) - most) / sum
      putNumber(delta + at, scale * (share - number(y + at)))
    }
  }

  private largest(z: usize, outputs: i32): f64 {
    let most = -Infinity
    for (let j = 0; j < outputs; j++) most = max<f64>(most, number(z + ((<usize>j) << 2)))
    return most
  }

  private sum(z: usize, outputs: i32, most: f64): f64 {
    let sum: f64 = 0
    for (let j = 0; j < outputs; j++) sum += expOf(number(z + ((<usize>j) << 2)) - most)
    return sum
  }
}
