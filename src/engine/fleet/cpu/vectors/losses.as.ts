// Every loss by its id, as the module exports it. A new loss is its file and its lines here.

import { Bce } from '../../../../catalog/losses/bce.as'
import { Cce } from '../../../../catalog/losses/cce.as'
import { Mse } from '../../../../catalog/losses/mse.as'
import { addLosses, outputDeltas } from './logits.as'

export function outputDeltas_mse(
  z: usize,
  y: usize,
  weights: usize,
  rows: i32,
  outputs: i32,
  d: usize,
): void {
  outputDeltas<Mse>(z, y, weights, rows, outputs, d)
}

export function addLosses_mse(
  z: usize,
  y: usize,
  weights: usize,
  rows: i32,
  outputs: i32,
  classes: i32,
  sums: usize,
): void {
  addLosses<Mse>(z, y, weights, rows, outputs, classes, sums)
}

export function outputDeltas_bce(
  z: usize,
  y: usize,
  weights: usize,
  rows: i32,
  outputs: i32,
  d: usize,
): void {
  outputDeltas<Bce>(z, y, weights, rows, outputs, d)
}

export function addLosses_bce(
  z: usize,
  y: usize,
  weights: usize,
  rows: i32,
  outputs: i32,
  classes: i32,
  sums: usize,
): void {
  addLosses<Bce>(z, y, weights, rows, outputs, classes, sums)
}

export function outputDeltas_cce(
  z: usize,
  y: usize,
  weights: usize,
  rows: i32,
  outputs: i32,
  d: usize,
): void {
  outputDeltas<Cce>(z, y, weights, rows, outputs, d)
}

export function addLosses_cce(
  z: usize,
  y: usize,
  weights: usize,
  rows: i32,
  outputs: i32,
  classes: i32,
  sums: usize,
): void {
  addLosses<Cce>(z, y, weights, rows, outputs, classes, sums)
}
