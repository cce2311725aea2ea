// The data loss over the plane of two weights, all other parameters as they are: a network evaluated at every point.
import { activationMath } from '../../../catalog/activations/math-table'
import { lossMath } from '../../../catalog/losses/math-table'
import { evaluate } from '../../../engine/fleet/cpu/evaluate'
import { forward } from '../../../engine/fleet/cpu/forward'
import { createWorkspace } from '../../../engine/fleet/cpu/workspace'
import type { FleetPlan, Rows } from '../../../engine/fleet/fleet'
import type { GiveWay } from '../../../engine/run/slices'
import { parameterLayout } from '../../../experiment/layout'
import type { PlaneWish } from '../shared/wire'

type PlanePlan = Pick<FleetPlan, 'sizes' | 'activation' | 'loss' | 'training'>

/** @returns [y, x], `side` points along each axis */
export async function lossPlane(
  { sizes, activation, loss, training }: PlanePlan,
  parameters: Float32Array,
  { weights: [a, b], reach, side }: PlaneWish,
  giveWay: GiveWay,
): Promise<Float32Array> {
  const layout = parameterLayout(sizes)
  const first = layout.findIndex(({ biases }) => Math.min(a, b) < biases.begin)
  const [rest, math] = [layout.slice(first), activationMath[activation]]
  const rows: Rows = { ...training, inputs: inputsOf(first) }
  const work = createWorkspace(sizes.slice(first), training.count)
  const moved = parameters.slice()
  const losses = new Float32Array(side * side)
  const at = (i: number) => (reach * (2 * i - (side - 1))) / (side - 1)
  for (let i = 0; i < losses.length; i++) {
    moved[a] = at(i % side)
    moved[b] = at(Math.floor(i / side))
    losses[i] = evaluate(moved, rest, math, lossMath[loss], 'none', rows, undefined, work).loss
    await giveWay()
  }
  return losses

  /** What a layer takes in: the same at every point where both weights come later. */
  function inputsOf(layer: number): Float32Array {
    if (layer === 0) return training.inputs
    const all = createWorkspace(sizes, training.count)
    forward(parameters, layout, math, training.inputs, training.count, all)
    return all.h[layer] as Float32Array
  }
}
