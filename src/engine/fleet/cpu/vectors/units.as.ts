// Every penalty of whole units with every optimizer, as the module exports it. A new one of either is its lines here.
import { Adam } from '../../../../catalog/optimizers/adam.as'
import { AdamW } from '../../../../catalog/optimizers/adamw.as'
import { Momentum } from '../../../../catalog/optimizers/momentum.as'
import { StepSettings } from '../../../../catalog/optimizers/optimizer.as'
import { Sgd } from '../../../../catalog/optimizers/sgd.as'
import { GroupLasso } from '../../../../catalog/penalties/group.as'
import { MaxNorm } from '../../../../catalog/penalties/max-norm.as'
import { stepUnits } from './coordinates.as'

export function stepUnits_group_sgd(
  w: usize,
  a: usize,
  b: usize,
  fanIn: i32,
  fanOut: i32,
  lambda: f64,
  settings: StepSettings,
  scratch: usize,
): void {
  stepUnits<GroupLasso, Sgd>(w, a, b, fanIn, fanOut, lambda, settings, scratch)
}

export function stepUnits_group_momentum(
  w: usize,
  a: usize,
  b: usize,
  fanIn: i32,
  fanOut: i32,
  lambda: f64,
  settings: StepSettings,
  scratch: usize,
): void {
  stepUnits<GroupLasso, Momentum>(w, a, b, fanIn, fanOut, lambda, settings, scratch)
}

export function stepUnits_group_adam(
  w: usize,
  a: usize,
  b: usize,
  fanIn: i32,
  fanOut: i32,
  lambda: f64,
  settings: StepSettings,
  scratch: usize,
): void {
  stepUnits<GroupLasso, Adam>(w, a, b, fanIn, fanOut, lambda, settings, scratch)
}

export function stepUnits_group_adamw(
  w: usize,
  a: usize,
  b: usize,
  fanIn: i32,
  fanOut: i32,
  lambda: f64,
  settings: StepSettings,
  scratch: usize,
): void {
  stepUnits<GroupLasso, AdamW>(w, a, b, fanIn, fanOut, lambda, settings, scratch)
}

export function stepUnits_maxnorm_sgd(
  w: usize,
  a: usize,
  b: usize,
  fanIn: i32,
  fanOut: i32,
  lambda: f64,
  settings: StepSettings,
  scratch: usize,
): void {
  stepUnits<MaxNorm, Sgd>(w, a, b, fanIn, fanOut, lambda, settings, scratch)
}

export function stepUnits_maxnorm_momentum(
  w: usize,
  a: usize,
  b: usize,
  fanIn: i32,
  fanOut: i32,
  lambda: f64,
  settings: StepSettings,
  scratch: usize,
): void {
  stepUnits<MaxNorm, Momentum>(w, a, b, fanIn, fanOut, lambda, settings, scratch)
}

export function stepUnits_maxnorm_adam(
  w: usize,
  a: usize,
  b: usize,
  fanIn: i32,
  fanOut: i32,
  lambda: f64,
  settings: StepSettings,
  scratch: usize,
): void {
  stepUnits<MaxNorm, Adam>(w, a, b, fanIn, fanOut, lambda, settings, scratch)
}

export function stepUnits_maxnorm_adamw(
  w: usize,
  a: usize,
  b: usize,
  fanIn: i32,
  fanOut: i32,
  lambda: f64,
  settings: StepSettings,
  scratch: usize,
): void {
  stepUnits<MaxNorm, AdamW>(w, a, b, fanIn, fanOut, lambda, settings, scratch)
}
