// SGD with momentum for the processor's vectors: what momentum.ts says. Arrays have room for a whole last pair.
import { pair, putFirst, putPair } from '../arithmetic/pairs.as'
import { softThreshold } from '../penalties/soft-threshold.as'
import { StepSettings } from './optimizer.as'

export class Momentum {
  update(w: usize, g: usize, v: usize, _b: usize, length: i32, settings: StepSettings): void {
    const rate = f64x2.splat(settings.learningRate)
    const threshold = f64x2.splat(settings.learningRate * settings.kink)
    const hasKink = settings.kink > 0
    for (let at: usize = 0, end = (<usize>length) << 2; at < end; at += 8) {
      const before = pair(w + at)
      const velocity = f64x2.add(f64x2.mul(f64x2.splat(0.9), pair(v + at)), pair(g + at))
      const after = softThreshold(f64x2.sub(before, f64x2.mul(rate, velocity)), threshold)
      putPair(w + at, after)
      putPair(v + at, hasKink ? f64x2.div(f64x2.sub(before, after), rate) : velocity)
    }
  }

  metric(_b: usize, _settings: StepSettings): v128 {
    return f64x2.splat(1)
  }

  /** @param isPair whether both coordinates are there */
  follow(v: usize, change: v128, isPair: bool, settings: StepSettings): void {
    const next = f64x2.add(pair(v), f64x2.div(change, f64x2.splat(settings.learningRate)))
    if (isPair) putPair(v, next)
    else putFirst(v, next)
  }
}
