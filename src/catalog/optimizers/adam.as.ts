// Adam for the processor's vectors: what adam.ts says. Arrays have room for a whole last pair.
import { pair, putPair } from '../arithmetic/pairs.as'
import { softThreshold } from '../penalties/soft-threshold.as'
import { StepSettings } from './optimizer.as'

export class Adam {
  update(w: usize, g: usize, m: usize, v: usize, length: i32, settings: StepSettings): void {
    const rate = settings.learningRate
    const kink = settings.kink
    const hasKink = kink !== 0
    const floor = f64x2.splat(max<f64>(kink, settings.least))
    const stepSize = f64x2.splat(rate / settings.correction1)
    const scale = f64x2.splat(1 / sqrt<f64>(settings.correction2))
    const pull = f64x2.splat(rate * kink)
    const end = (<usize>length) << 2
    let at: usize = 0
    // Two pairs at a time: what is constant is made once for both.
    for (; at + 8 < end; at += 16) {
      this.step(w + at, g + at, m + at, v + at, stepSize, scale, floor, hasKink, pull)
      this.step(w + at + 8, g + at + 8, m + at + 8, v + at + 8, stepSize, scale, floor, hasKink, pull)
    }
    if (at < end) this.step(w + at, g + at, m + at, v + at, stepSize, scale, floor, hasKink, pull)
  }

  @inline
  private step(
    w: usize,
    g: usize,
    m: usize,
    v: usize,
    stepSize: v128,
    scale: v128,
    floor: v128,
    hasKink: bool,
    pull: v128,
  ): void {
    const gi = pair(g)
    const mi = f64x2.add(f64x2.mul(f64x2.splat(0.9), pair(m)), f64x2.mul(f64x2.splat(1.0 - 0.9), gi))
    const vi = f64x2.add(
      f64x2.mul(f64x2.splat(0.999), pair(v)),
      f64x2.mul(f64x2.mul(f64x2.splat(1.0 - 0.999), gi), gi),
    )
    const root = f64x2.mul(f64x2.sqrt(vi), scale)
    // The first where either is no number: NaN passes on.
    const metric = f64x2.add(f64x2.pmax(root, floor), f64x2.splat(1e-8))
    putPair(m, mi)
    putPair(v, vi)
    const moved = f64x2.sub(pair(w), f64x2.div(f64x2.mul(stepSize, mi), metric))
    putPair(w, hasKink ? softThreshold(moved, f64x2.div(pull, metric)) : moved)
  }

  metric(v: usize, settings: StepSettings): v128 {
    const root = f64x2.sqrt(f64x2.div(pair(v), f64x2.splat(settings.correction2)))
    const floor = f64x2.splat(max<f64>(settings.kink, settings.least))
    return f64x2.add(f64x2.pmax(root, floor), f64x2.splat(1e-8))
  }

  follow(_m: usize, _change: v128, _isPair: bool, _settings: StepSettings): void {}
}
