// Evaluation on the processor: mean loss and share of right answers over one split, and sums over parameters.
import type { FleetPlan, ParameterSums } from '../fleet'
import { meanLoss } from '../mean-loss'
import { type Dropout, forward } from './forward'
import type { Kernels, Values } from './kernels'
import type { Coordinates, Network } from './network'
import type { Workspace } from './workspace'

/** Rows in the kernels' memory. */
export interface HeldRows {
  count: number
  inputs: Values
  targets: Values
}

/** What a network is judged by. */
export type Judging = Pick<FleetPlan, 'activation' | 'loss' | 'classes' | 'sizes'>

/**
 * In pieces of as many rows as there is room for.
 *
 * @param weights of each row, in the kernels' memory; none: every row counts 1
 * @param dropout none in evaluation mode
 * @returns NaN where there is nothing to average
 */
export function evaluate(
  kernels: Kernels,
  network: Network,
  { activation, loss, classes, sizes }: Judging,
  { count, inputs, targets }: HeldRows,
  work: Workspace,
  weights?: Values,
  dropout?: Dropout,
): { loss: number; accuracy: number } {
  const [width, outputs] = [sizes[0] as number, sizes.at(-1) as number]
  work.sums.fill(0)
  for (let first = 0; first < count; first += work.rows) {
    const rows = Math.min(work.rows, count - first)
    const masks = dropout && { ...dropout, first }
    forward(kernels, network, activation, inputs.subarray(first * width), rows, work, masks)
    const [z, y] = [work.h[network.length] as Values, targets.subarray(first * outputs)]
    kernels.addLosses(loss, classes, z, y, weights?.subarray(first), rows, outputs, work.sums)
  }
  const total = at(work, 2)
  const accuracy = classes === 'none' ? Number.NaN : at(work, 1) / total
  return { loss: meanLoss(at(work, 0), total), accuracy }
}

export function parameterSums(
  kernels: Kernels,
  { values, length }: Coordinates,
  work: Workspace,
): ParameterSums {
  kernels.parameterSums(values, length, work.sums)
  return { squares: at(work, 0), magnitudes: at(work, 1), zeros: at(work, 2), largest: at(work, 3) }
}

const at = ({ sums }: Workspace, place: number) => sums[place] as number
