// Every penalty by its id, as the module exports it. A new penalty is its file and its lines here.
import { Elastic } from '../../../../catalog/penalties/elastic.as'
import { GroupLasso } from '../../../../catalog/penalties/group.as'
import { L1 } from '../../../../catalog/penalties/l1.as'
import { L2 } from '../../../../catalog/penalties/l2.as'
import { MaxNorm } from '../../../../catalog/penalties/max-norm.as'
import { NoPenalty } from '../../../../catalog/penalties/none.as'
import { addPenaltyGradient } from './coordinates.as'

export function addPenaltyGradient_none(
  w: usize,
  g: usize,
  length: i32,
  smooth: f64,
  r: f64,
  subgradient: f64,
): void {
  addPenaltyGradient<NoPenalty>(w, g, length, smooth, r, subgradient)
}

export function addPenaltyGradient_l2(
  w: usize,
  g: usize,
  length: i32,
  smooth: f64,
  r: f64,
  subgradient: f64,
): void {
  addPenaltyGradient<L2>(w, g, length, smooth, r, subgradient)
}

export function addPenaltyGradient_l1(
  w: usize,
  g: usize,
  length: i32,
  smooth: f64,
  r: f64,
  subgradient: f64,
): void {
  addPenaltyGradient<L1>(w, g, length, smooth, r, subgradient)
}

export function addPenaltyGradient_elastic(
  w: usize,
  g: usize,
  length: i32,
  smooth: f64,
  r: f64,
  subgradient: f64,
): void {
  addPenaltyGradient<Elastic>(w, g, length, smooth, r, subgradient)
}

export function addPenaltyGradient_group(
  w: usize,
  g: usize,
  length: i32,
  smooth: f64,
  r: f64,
  subgradient: f64,
): void {
  addPenaltyGradient<GroupLasso>(w, g, length, smooth, r, subgradient)
}

export function addPenaltyGradient_maxnorm(
  w: usize,
  g: usize,
  length: i32,
  smooth: f64,
  r: f64,
  subgradient: f64,
): void {
  addPenaltyGradient<MaxNorm>(w, g, length, smooth, r, subgradient)
}
