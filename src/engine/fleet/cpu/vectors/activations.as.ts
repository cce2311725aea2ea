// Every activation by its id, as the module exports it. A new activation is its file and its lines here.

import { Linear } from '../../../../catalog/activations/linear.as'
import { Relu } from '../../../../catalog/activations/relu.as'
import { Sigmoid } from '../../../../catalog/activations/sigmoid.as'
import { Tanh } from '../../../../catalog/activations/tanh.as'
import { activate, chain, chainKept } from './elements.as'

export function activate_tanh(z: usize, length: i32): void {
  activate<Tanh>(z, length)
}

export function chain_tanh(d: usize, h: usize, length: i32): void {
  chain<Tanh>(d, h, length)
}

export function chainKept_tanh(d: usize, h: usize, kept: usize, keep: f64, length: i32): void {
  chainKept<Tanh>(d, h, kept, keep, length)
}

export function activate_relu(z: usize, length: i32): void {
  activate<Relu>(z, length)
}

export function chain_relu(d: usize, h: usize, length: i32): void {
  chain<Relu>(d, h, length)
}

export function chainKept_relu(d: usize, h: usize, kept: usize, keep: f64, length: i32): void {
  chainKept<Relu>(d, h, kept, keep, length)
}

export function activate_sigmoid(z: usize, length: i32): void {
  activate<Sigmoid>(z, length)
}

export function chain_sigmoid(d: usize, h: usize, length: i32): void {
  chain<Sigmoid>(d, h, length)
}

export function chainKept_sigmoid(d: usize, h: usize, kept: usize, keep: f64, length: i32): void {
  chainKept<Sigmoid>(d, h, kept, keep, length)
}

export function activate_linear(z: usize, length: i32): void {
  activate<Linear>(z, length)
}

export function chain_linear(d: usize, h: usize, length: i32): void {
  chain<Linear>(d, h, length)
}

export function chainKept_linear(d: usize, h: usize, kept: usize, keep: f64, length: i32): void {
  chainKept<Linear>(d, h, kept, keep, length)
}
