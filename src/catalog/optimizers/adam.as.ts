// Adam for the processor's vectors: what adam.ts says. Arrays are float64 and have room for a whole last pair.
import { rounded } from '../arithmetic/rounded.as'
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
    const end = (<usize>length) << 3
    let at: usize = 0
    // Two pairs at a time: what is constant is made once for both.
    for (; at + 16 < end; at += 32) {
      this.step(w + at, g + at, m + at, v + at, stepSize, scale, floor, hasKink, pull)
      this.step(w + at + 16, g + at + 16, m + at + 16, v + at + 16, stepSize, scale, floor, hasKink, pull)
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
    const gi = v128.load(g)
    const mi = f64x2.add(f64x2.mul(f64x2.splat(0.9), v128.load(m)), f64x2.mul(f64x2.splat(1.0 - 0.9), gi))
    const vi = f64x2.add(
      f64x2.mul(f64x2.splat(0.999), v128.load(v)),
      f64x2.mul(f64x2.mul(f64x2.splat(1.0 - 0.999), gi), gi),
    )
    const root = f64x2.mul(f64x2.sqrt(vi), scale)
    // The first where either is no number: NaN passes on.
    const metric = f64x2.add(f64x2.pmax(root, floor), f64x2.splat(1e-8))
    v128.store(m, rounded(mi))
    v128.store(v, rounded(vi))
    const moved = f64x2.sub(v128.load(w), f64x2.div(f64x2.mul(stepSize, mi), metric))
    v128.store(w, rounded(hasKink ? softThreshold(moved, f64x2.div(pull, metric)) : moved))
  }

  metric(v: usize, settings: StepSettings): v128 {
    const root = f64x2.sqrt(f64x2.div(v128.load(v), f64x2.splat(settings.correction2)))
    const floor = f64x2.splat(max<f64>(settings.kink, settings.least))
    return f64x2.add(f64x2.pmax(root, floor), f64x2.splat(1e-8))
  }

  follow(_m: usize, _change: v128, _isPair: bool, _settings: StepSettings): void {}
}
