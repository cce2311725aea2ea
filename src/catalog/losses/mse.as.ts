// Mean squared error for the processor's vectors: what mse.ts says. Its numbers lie in memory as float64, row by row.

export class Mse {
  value(z: usize, y: usize, outputs: i32): f64 {
    let sum: f64 = 0
    for (let j = 0; j < outputs; j++) {
      const miss = load<f64>(z + ((<usize>j) << 3)) - load<f64>(y + ((<usize>j) << 3))
      sum += miss * miss
    }
    return sum / outputs
  }

  delta(z: usize, y: usize, outputs: i32, scale: f64, delta: usize): void {
    const c = (2 * scale) / outputs
    for (let j = 0; j < outputs; j++) {
      const at = (<usize>j) << 3
      store<f64>(delta + at, <f64>(<f32>(c * (load<f64>(z + at) - load<f64>(y + at)))))
    }
  }
}
