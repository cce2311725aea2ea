// A split as evaluation sees it: rows in their own order, each model's weight of each.
import type { GpuDevice } from '../../device/gpu-device'
import type { FleetPlan, Rows } from '../fleet'
import { half } from './pack'
import { EMPTY, SplitSheets } from './split-sheets'

export function createJudgedSplit(device: GpuDevice, { models, sizes }: FleetPlan, rows: Rows): SplitSheets {
  const split = new SplitSheets(
    device,
    rows,
    models,
    half(rows.count),
    sizes[0] as number,
    sizes.at(-1) as number,
  )
  split.upload(Array.from({ length: split.rows * 2 }, (_, place) => (place < rows.count ? place : EMPTY)))
  weighEvenly(split)
  return split
}

/** Whole numbers, so that hits add up exactly on the GPU; the mean is taken where they are read. */
function weighEvenly(split: SplitSheets): void {
  const { count } = split.source
  split.uploadWeights((_, place) => (place < count ? 1 : 0))
}

/**
 * @param weights [models, rows]
 * @returns each model's sum of weights
 */
export function weighBy(split: SplitSheets, weights: Float32Array): number[] {
  const { count } = split.source
  split.uploadWeights((model, place) => (place < count ? (weights[model * count + place] as number) : 0))
  return Array.from({ length: split.models }, (_, model) =>
    weights.subarray(model * count, (model + 1) * count).reduce((sum, weight) => sum + weight, 0),
  )
}
