// Gradient descent for the processor's vectors: what sgd.ts says. Arrays are float64 and have room for a whole last pair.
import { rounded } from '../arithmetic/rounded.as'
import { softThreshold } from '../penalties/soft-threshold.as'
import { StepSettings } from './optimizer.as'

export class Sgd {
  update(w: usize, g: usize, _a: usize, _b: usize, length: i32, settings: StepSettings): void {
    const rate = f64x2.splat(settings.learningRate)
    const threshold = f64x2.splat(settings.learningRate * settings.kink)
    for (let at: usize = 0, end = (<usize>length) << 3; at < end; at += 16) {
      const moved = f64x2.sub(v128.load(w + at), f64x2.mul(rate, v128.load(g + at)))
      v128.store(w + at, rounded(softThreshold(moved, threshold)))
    }
  }

  metric(_b: usize, _settings: StepSettings): v128 {
    return f64x2.splat(1)
  }

  follow(_a: usize, _change: v128, _isPair: bool, _settings: StepSettings): void {}
}
