// How much work it is to train networks, before anything is trained.
import { parameterLayout, weightCount } from './layout'

export interface TrainingWork {
  networks: number
  steps: number
  /** Training rows; a step may take fewer of them. */
  rows: number
  batchSize: number | undefined
  /** Of each network, input first. */
  sizes: readonly number[]
}

/** Multiplications of a row with a weight: forward, back, and for the gradient. */
export function multiplications({ networks, steps, rows, batchSize = rows, sizes }: TrainingWork): number {
  return 3 * networks * steps * Math.min(batchSize, rows) * weightCount(parameterLayout(sizes))
}
