// How many rows a program takes at a step.
import type { Experiment } from '../experiment'

/** Undefined for full batches, as where a batch would hold all rows. */
export function batchSizeOf({ optimizer }: Experiment, rows: number): number | undefined {
  const { batchSize } = optimizer
  return batchSize !== undefined && batchSize < rows ? batchSize : undefined
}
