// Penalties of whole units on the processor: a unit's incoming weights are a column of its layer's matrix.
import { optimizerMath } from '../../../catalog/optimizers/math-table'
import type { OptimizerKind, StepSettings } from '../../../catalog/optimizers/optimizer'
import { penaltyMath } from '../../../catalog/penalties/math-table'
import { pulledWeight, type UnitColumn } from '../../../catalog/penalties/unit-step'
import type { LayerLayout } from '../../../experiment/layout'
import type { Hyperparameters } from '../fleet'
import { unitAction } from '../step-settings'
import type { CpuModel } from './model'

/** The floor of Adam's metric for a layer's weights; 0 where no step of whole units follows. */
export function leastMetric(hyperparameters: Hyperparameters, { fanIn }: LayerLayout): number {
  const { step } = unitAction(hyperparameters)
  const { unit } = penaltyMath[hyperparameters.penalty.kind]
  return unit && step > 0 ? unit.leastMetric(step, fanIn) : 0
}

/** Adds λ·w/‖w‖ to the gradient; 0 at 0, as PyTorch has it. */
export function addUnitSubgradient(
  { parameters, gradient }: CpuModel,
  { weights: { begin, end }, fanOut }: LayerLayout,
  lambda: number,
): void {
  for (let unit = 0; unit < fanOut; unit++) {
    const norm = normOf(parameters, begin + unit, end, fanOut)
    if (norm === 0) continue
    for (let i = begin + unit; i < end; i += fanOut)
      gradient[i] = (gradient[i] as number) + (lambda * (parameters[i] as number)) / norm
  }
}

/** The penalty's own step on every unit of a layer, after the optimizer's. */
export function stepUnits(
  { parameters, slots }: CpuModel,
  { weights: { begin, end }, fanIn, fanOut }: LayerLayout,
  optimizer: OptimizerKind,
  hyperparameters: Hyperparameters,
  settings: StepSettings,
): void {
  const { unit } = penaltyMath[hyperparameters.penalty.kind]
  if (!unit) return
  const { step } = unitAction(hyperparameters)
  const { metric, follow } = optimizerMath[optimizer]
  const column = columnOf(fanIn)
  for (let j = 0; j < fanOut; j++) {
    for (let i = begin + j, n = 0; i < end; i += fanOut, n++) {
      column.weights[n] = parameters[i] as number
      column.metrics[n] = metric(slots, i, settings)
    }
    const pull = unit.pull(column, step, settings.learningRate)
    for (let i = begin + j, n = 0; i < end; i += fanOut, n++) {
      const w = column.weights[n] as number
      const pulled = pulledWeight(w, column.metrics[n] as number, pull)
      parameters[i] = pulled
      follow?.(slots, i, w - pulled, settings)
    }
  }
}

export function sumUnitNorms(parameters: Float32Array, layout: readonly LayerLayout[]): number {
  let sum = 0
  for (const { weights, fanOut } of layout)
    for (let unit = 0; unit < fanOut; unit++)
      sum += normOf(parameters, weights.begin + unit, weights.end, fanOut)
  return sum
}

function columnOf(fanIn: number): UnitColumn {
  return { count: fanIn, weights: new Float64Array(fanIn), metrics: new Float64Array(fanIn) }
}

function normOf(parameters: Float32Array, begin: number, end: number, stride: number): number {
  let squares = 0
  for (let i = begin; i < end; i += stride) squares += (parameters[i] as number) ** 2
  return Math.sqrt(squares)
}
