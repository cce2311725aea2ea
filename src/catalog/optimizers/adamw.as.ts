// AdamW for the processor's vectors: what adamw.ts says.
import { pair, putPair } from '../arithmetic/pairs.as'
import { Adam } from './adam.as'
import { StepSettings } from './optimizer.as'

export class AdamW {
  update(w: usize, g: usize, m: usize, v: usize, length: i32, settings: StepSettings): void {
    const keep = f64x2.splat(1 - settings.learningRate * settings.decay)
    for (let at: usize = 0, end = (<usize>length) << 2; at < end; at += 8)
      putPair(w + at, f64x2.mul(pair(w + at), keep))
    changetype<Adam>(0).update(w, g, m, v, length, settings)
  }

  metric(v: usize, settings: StepSettings): v128 {
    return changetype<Adam>(0).metric(v, settings)
  }

  follow(_m: usize, _change: v128, _isPair: bool, _settings: StepSettings): void {}
}
