// Every optimizer by its id, as the module exports it. A new optimizer is its file and its lines here and in units.as.ts.

import { Adam } from '../../../../catalog/optimizers/adam.as'
import { AdamW } from '../../../../catalog/optimizers/adamw.as'
import { Momentum } from '../../../../catalog/optimizers/momentum.as'
import { StepSettings } from '../../../../catalog/optimizers/optimizer.as'
import { Sgd } from '../../../../catalog/optimizers/sgd.as'

export function update_sgd(
  w: usize,
  g: usize,
  a: usize,
  b: usize,
  length: i32,
  settings: StepSettings,
): void {
  changetype<Sgd>(0).update(w, g, a, b, length, settings)
}

export function update_momentum(
  w: usize,
  g: usize,
  a: usize,
  b: usize,
  length: i32,
  settings: StepSettings,
): void {
  changetype<Momentum>(0).update(w, g, a, b, length, settings)
}

export function update_adam(
  w: usize,
  g: usize,
  a: usize,
  b: usize,
  length: i32,
  settings: StepSettings,
): void {
  changetype<Adam>(0).update(w, g, a, b, length, settings)
}

export function update_adamw(
  w: usize,
  g: usize,
  a: usize,
  b: usize,
  length: i32,
  settings: StepSettings,
): void {
  changetype<AdamW>(0).update(w, g, a, b, length, settings)
}
