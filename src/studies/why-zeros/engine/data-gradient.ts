// The gradient of the data loss alone, over all training rows and with no unit dropped: what pulls against the penalty.
import { backward } from '../../../engine/fleet/cpu/backward'
import { forward } from '../../../engine/fleet/cpu/forward'
import type { Opened, Room, Values } from '../../../engine/fleet/cpu/kernels'
import { createNetwork, type Network, parametersOf, setParameters } from '../../../engine/fleet/cpu/network'
import { openRoom } from '../../../engine/fleet/cpu/processor'
import { createWorkspace, type Workspace } from '../../../engine/fleet/cpu/workspace'
import type { FleetPlan } from '../../../engine/fleet/fleet'
import type { GiveWay } from '../../../engine/run/slices'
import { parameterLayout } from '../../../experiment/layout'

/** Products of weights and rows between two chances to give way: a few milliseconds. */
const CHUNK_PRODUCTS = 1e6

type GradientPlan = Pick<FleetPlan, 'sizes' | 'activation' | 'loss' | 'training'>

interface Arrays {
  network: Network
  gradient: Network
  inputs: Values
  targets: Values
  /** Every row counts 1. */
  weights: Values
  work: Workspace
}

/** @param parameters in the layout of `parameterLayout`, as is what comes back */
export async function dataGradient(
  plan: GradientPlan,
  parameters: Float32Array,
  giveWay: GiveWay,
): Promise<Float32Array> {
  const { count } = plan.training
  const chunk = Math.min(count, Math.ceil(CHUNK_PRODUCTS / parameters.length))
  const opened = openRoom(plan.sizes, (room) => arraysIn(room, plan.sizes, chunk))
  setParameters(opened.arrays.network, parameters)
  opened.arrays.weights.fill(1)
  const sum = new Float32Array(parameters.length)
  try {
    for (let begin = 0; begin < count; begin += chunk) {
      const rows = Math.min(chunk, count - begin)
      const part = meanGradient(plan, opened, begin, rows)
      for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] as number) + (part[i] as number) * (rows / count)
      await giveWay()
    }
  } finally {
    opened.close()
  }
  return sum
}

function arraysIn(room: Room, sizes: readonly number[], rows: number): Arrays {
  const layout = parameterLayout(sizes)
  return {
    network: createNetwork(layout, room),
    gradient: createNetwork(layout, room),
    inputs: room.values(rows * (sizes[0] as number)),
    targets: room.values(rows * (sizes.at(-1) as number)),
    weights: room.values(rows),
    work: createWorkspace(room, sizes, rows),
  }
}

/** Of some of the rows. */
function meanGradient(
  { sizes, activation, loss, training }: GradientPlan,
  { kernels, arrays }: Opened<Arrays>,
  begin: number,
  rows: number,
): Float32Array {
  const { network, gradient, inputs, targets, weights, work } = arrays
  const [width, outputs] = [sizes[0] as number, sizes.at(-1) as number]
  const end = begin + rows
  inputs.set(training.inputs.subarray(begin * width, end * width))
  targets.set(training.targets.subarray(begin * outputs, end * outputs))
  forward(kernels, network, activation, inputs, rows, work)
  const [logits, deltas] = [work.h.at(-1) as Values, work.d.at(-1) as Values]
  kernels.outputDeltas(loss, logits, targets, weights, rows, outputs, deltas)
  backward(kernels, network, activation, rows, 0, work, gradient)
  return parametersOf(gradient, parameterLayout(sizes))
}
