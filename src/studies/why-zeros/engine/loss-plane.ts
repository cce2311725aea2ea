// The data loss over the plane of two weights, all other parameters as they are: a network evaluated at every point.
import { roomForRows } from '../../../engine/fleet/cpu/epoch-rows'
import { evaluate, type HeldRows } from '../../../engine/fleet/cpu/evaluate'
import { forward } from '../../../engine/fleet/cpu/forward'
import type { Opened, Room, Values } from '../../../engine/fleet/cpu/kernels'
import { createNetwork, type Network, setParameters } from '../../../engine/fleet/cpu/network'
import { openRoom } from '../../../engine/fleet/cpu/processor'
import { createWorkspace, type Workspace } from '../../../engine/fleet/cpu/workspace'
import type { FleetPlan } from '../../../engine/fleet/fleet'
import type { GiveWay } from '../../../engine/run/slices'
import { parameterLayout } from '../../../experiment/layout'
import type { PlaneWish } from '../shared/wire'

type PlanePlan = Pick<FleetPlan, 'sizes' | 'activation' | 'loss' | 'training'>

interface Arrays {
  network: Network
  rows: HeldRows
  work: Workspace
}

/** @returns [y, x], `side` points along each axis */
export async function lossPlane(
  plan: PlanePlan,
  parameters: Float32Array,
  { weights: [a, b], reach, side }: PlaneWish,
  giveWay: GiveWay,
): Promise<Float32Array> {
  const layout = parameterLayout(plan.sizes)
  const opened = openRoom(plan.sizes, (room) => arraysIn(room, plan))
  const lossOf = lossFrom(
    layout.findIndex(({ biases }) => Math.min(a, b) < biases.begin),
    plan,
    parameters,
    opened,
  )
  const moved = parameters.slice()
  const losses = new Float32Array(side * side)
  const at = (i: number) => (reach * (2 * i - (side - 1))) / (side - 1)
  try {
    for (let i = 0; i < losses.length; i++) {
      moved[a] = at(i % side)
      moved[b] = at(Math.floor(i / side))
      losses[i] = lossOf(moved)
      await giveWay()
    }
  } finally {
    opened.close()
  }
  return losses
}

function arraysIn(room: Room, { sizes, training }: PlanePlan): Arrays {
  return {
    network: createNetwork(parameterLayout(sizes), room),
    rows: roomForRows(training, room),
    work: createWorkspace(room, sizes, training.count, 0),
  }
}

/** The loss where only what lies in one layer and behind it changes: what that layer takes in is computed once. */
function lossFrom(
  first: number,
  { sizes, activation, loss, training }: PlanePlan,
  parameters: Float32Array,
  { kernels, arrays: { network, rows, work } }: Opened<Arrays>,
): (parameters: Float32Array) => number {
  rows.inputs.set(training.inputs)
  rows.targets.set(training.targets)
  setParameters(network, parameters)
  forward(kernels, network, activation, rows.inputs, rows.count, work)
  const rest = network.slice(first)
  const restWork = { ...work, h: work.h.slice(first), kept: work.kept.slice(first) }
  const taken = { ...rows, inputs: work.h[first] as Values }
  const judging = { activation, loss, classes: 'none', sizes: sizes.slice(first) } as const
  return (moved) => {
    setParameters(network, moved)
    return evaluate(kernels, rest, judging, taken, restWork).loss
  }
}
