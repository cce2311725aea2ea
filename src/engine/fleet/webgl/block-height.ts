// Which blocks a fleet's matrices lie in: the one place that chooses between the two layouts.
import { parameterLayout } from '../../../experiment/layout'
import type { GpuDevice } from '../../device/gpu-device'
import type { FleetPlan } from '../fleet'
import type { BlockHeight } from './programs/blocks'
import { mostOutputs } from './target'

/**
 * Multiply-adds of one model's largest product from which blocks of 8x4 pay. Where the processor draws they fetch a quarter
 * less: a step of 2-256-256-1 on 500 rows takes 0.82 of the time, of 2-64-64-1 on 200 rows 0.91, of 2-64-64-1 on 60 rows
 * 0.98, of 32 models of 1-32-32-1 the same, and of one or of narrower ones more, for rows that only fill a block.
 */
const WIDE = 500_000

/**
 * Blocks of 8x4 take eight outputs, twice what WebGL 2 promises, and 128 bytes a pixel: a GPU, which fetches many texels
 * at once and has such an amount of memory on its chip for few pixels, stays at 4x4.
 */
export function blockHeightFor(device: GpuDevice, plan: FleetPlan): BlockHeight {
  return device.software && isWide(plan) && mostOutputs(device) >= 8 ? 4 : 2
}

function isWide({ sizes, training, batchSize = training.count }: FleetPlan): boolean {
  const rows = Math.min(batchSize, training.count)
  return parameterLayout(sizes).some(({ fanIn, fanOut }) => rows * fanIn * fanOut >= WIDE)
}
