// Penalties of whole units in loops: a unit's incoming weights are a column of its layer's matrix.
import { optimizerMath } from '../../../../catalog/optimizers/math-table'
import type { OptimizerKind, StepSettings } from '../../../../catalog/optimizers/optimizer'
import { penaltyMath } from '../../../../catalog/penalties/math-table'
import type { PenaltyKind } from '../../../../catalog/penalties/penalty'
import { pulledWeight, type UnitColumn } from '../../../../catalog/penalties/unit-step'
import type { Shape } from '../kernels'

export function addUnitSubgradient(
  w: Float32Array,
  g: Float32Array,
  { fanIn, fanOut }: Shape,
  lambda: number,
): void {
  for (let unit = 0; unit < fanOut; unit++) {
    const norm = normOf(w, unit, fanIn * fanOut, fanOut)
    if (norm === 0) continue
    for (let i = unit; i < fanIn * fanOut; i += fanOut)
      g[i] = (g[i] as number) + (lambda * (w[i] as number)) / norm
  }
}

export function stepUnits(
  kind: PenaltyKind,
  optimizer: OptimizerKind,
  w: Float32Array,
  slots: readonly Float32Array[],
  { fanIn, fanOut }: Shape,
  lambda: number,
  settings: StepSettings,
): void {
  const { unit } = penaltyMath[kind]
  if (!unit) throw new Error(`${kind} does not act on units.`)
  const { metric, follow } = optimizerMath[optimizer]
  const column = columnOf(fanIn)
  const end = fanIn * fanOut
  for (let j = 0; j < fanOut; j++) {
    for (let i = j, n = 0; i < end; i += fanOut, n++) {
      column.weights[n] = w[i] as number
      column.metrics[n] = metric(slots, i, settings)
    }
    const pull = unit.pull(column, lambda, settings.learningRate)
    for (let i = j, n = 0; i < end; i += fanOut, n++) {
      const before = column.weights[n] as number
      const pulled = pulledWeight(before, column.metrics[n] as number, pull)
      w[i] = pulled
      follow?.(slots, i, before - pulled, settings)
    }
  }
}

export function addUnitNorms(w: Float32Array, { fanIn, fanOut }: Shape, sum: number): number {
  let norms = sum
  for (let unit = 0; unit < fanOut; unit++) norms += normOf(w, unit, fanIn * fanOut, fanOut)
  return norms
}

function columnOf(fanIn: number): UnitColumn {
  return { count: fanIn, weights: new Float64Array(fanIn), metrics: new Float64Array(fanIn) }
}

function normOf(w: Float32Array, begin: number, end: number, stride: number): number {
  let squares = 0
  for (let i = begin; i < end; i += stride) squares += (w[i] as number) * (w[i] as number)
  return Math.sqrt(squares)
}
