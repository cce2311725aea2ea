// Each model's hyper-parameters as a row of four texels, uploaded when one has changed: felt on the next step.

import { dropThreshold } from '../../../../catalog/dropout/mask'
import { penaltyKinds } from '../../../../catalog/kinds'
import type { GpuDevice } from '../../../device/gpu-device'
import type { Hyperparameters } from '../../fleet'
import { penaltyPull, unitAction } from '../../step-settings'
import { createSheet, type Sheet, uploadTexels } from './sheet'

const TEXELS = 4

export class HyperparameterSheet {
  readonly sheet: Sheet
  readonly #device: GpuDevice
  readonly #texels: Float32Array
  #changed = false

  constructor(device: GpuDevice, models: number) {
    this.#device = device
    this.sheet = createSheet(device, TEXELS, models)
    this.#texels = new Float32Array(models * TEXELS * 4)
  }

  set(model: number, hyperparameters: Hyperparameters): void {
    const { penalty, learningRate, weightDecay, dropout } = hyperparameters
    const weights = penaltyPull(hyperparameters, false)
    const biases = penaltyPull(hyperparameters, true)
    const units = unitAction(hyperparameters)
    const kind = penaltyKinds.indexOf(penalty.kind)
    this.#texels.set(
      [
        ...[learningRate, weightDecay, penalty.l1Ratio, kind],
        ...[weights.smooth, weights.subgradient, weights.kink, dropout],
        ...[biases.smooth, biases.subgradient, biases.kink, dropThreshold(dropout)],
        ...[units.step, units.subgradient, 0, 0],
      ],
      model * TEXELS * 4,
    )
    this.#changed = true
  }

  /** Brings the GPU up to date. */
  flush(): void {
    if (!this.#changed) return
    uploadTexels(this.#device, this.sheet, this.#texels)
    this.#changed = false
  }
}
