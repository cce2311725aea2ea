// One model of a cpu fleet: its parameters and the optimizer's state.
import { optimizerMath } from '../../../catalog/optimizers/math-table'
import type { OptimizerKind } from '../../../catalog/optimizers/optimizer'
import { type LayerLayout, parameterCount } from '../../../experiment/layout'

export interface CpuModel {
  parameters: Float32Array
  slots: Float32Array[]
  gradient: Float32Array
}

export function createModel(layout: readonly LayerLayout[], optimizer: OptimizerKind): CpuModel {
  const array = () => new Float32Array(parameterCount(layout))
  return {
    parameters: array(),
    slots: Array.from({ length: optimizerMath[optimizer].slots }, array),
    gradient: array(),
  }
}
