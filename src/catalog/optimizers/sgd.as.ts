// Gradient descent for the processor's vectors: what sgd.ts says. Arrays have room for a whole last pair.
import { pair, putPair } from '../arithmetic/pairs.as'
import { softThreshold } from '../penalties/soft-threshold.as'
import { StepSettings } from './optimizer.as'

export class Sgd {
  update(w: usize, g: usize, _a: usize, _b: usize, length: i32, settings: StepSettings): void {
    const rate = f64x2.splat(settings.learningRate)
    const threshold = f64x2.splat(settings.learningRate * settings.kink)
    for (let at: usize = 0, end = (<usize>length) << 2; at < end; at += 8) {
      const moved = f64x2.sub(pair(w + at), f64x2.mul(rate, pair(g + at)))
      putPair(w + at, softThreshold(moved, threshold))
    }
  }

  metric(_b: usize, _settings: StepSettings): v128 {
    return f64x2.splat(1)
  }

  follow(_a: usize, _change: v128, _isPair: bool, _settings: StepSettings): void {}
}
