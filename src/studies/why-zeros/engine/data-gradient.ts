// The gradient of the data loss alone, over all training rows and with no unit dropped: what pulls against the penalty.
import { activationMath } from '../../../catalog/activations/math-table'
import { lossMath } from '../../../catalog/losses/math-table'
import { backward } from '../../../engine/fleet/cpu/backward'
import { forward } from '../../../engine/fleet/cpu/forward'
import { createWorkspace } from '../../../engine/fleet/cpu/workspace'
import type { FleetPlan } from '../../../engine/fleet/fleet'
import type { GiveWay } from '../../../engine/run/slices'
import { parameterLayout } from '../../../experiment/layout'

/** Products of weights and rows between two chances to give way: a few milliseconds. */
const CHUNK_PRODUCTS = 1e6

type GradientPlan = Pick<FleetPlan, 'sizes' | 'activation' | 'loss' | 'training'>

/** @param parameters in the layout of `parameterLayout`, as is what comes back */
export async function dataGradient(
  { sizes, activation, loss, training }: GradientPlan,
  parameters: Float32Array,
  giveWay: GiveWay,
): Promise<Float32Array> {
  const layout = parameterLayout(sizes)
  const [inputs, outputs] = [sizes[0] as number, sizes.at(-1) as number]
  const chunk = Math.min(training.count, Math.ceil(CHUNK_PRODUCTS / parameters.length))
  const work = createWorkspace(sizes, chunk)
  const [part, sum] = [new Float32Array(parameters.length), new Float32Array(parameters.length)]
  const math = activationMath[activation]
  const [logits, deltas] = [work.h.at(-1) as Float32Array, work.d.at(-1) as Float32Array]
  for (let begin = 0; begin < training.count; begin += chunk) {
    const rows = Math.min(chunk, training.count - begin)
    const targets = training.targets.subarray(begin * outputs)
    forward(parameters, layout, math, training.inputs.subarray(begin * inputs), rows, work)
    for (let n = 0; n < rows; n++) {
      lossMath[loss].delta(logits, targets, n * outputs, outputs, 1 / training.count, deltas)
    }
    backward(parameters, layout, math, rows, 0, work, part)
    for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] as number) + (part[i] as number)
    await giveWay()
  }
  return sum
}
