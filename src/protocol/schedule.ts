// At which steps metrics are computed: by the step and the size of the data alone, never by the clock, so that curves are the
// same everywhere.

/** Steps between two measurements at least. */
export type Stride = 1 | 10 | 100

/** So many multiply-adds are measured at every step, whatever a step costs. */
const SMALL_WORK = 5e7
/** How many times what a step takes a measurement may take, to be made at every step, and at every tenth. */
const DEAR = 20
const VERY_DEAR = 100

/**
 * Every row of both splits goes forward once where a step takes a batch forward and back: of many rows and small batches
 * measuring would be nearly all that is done.
 *
 * @param rows of both splits
 * @param batch rows a step
 * @param parameters of the network
 */
export function strideFor(rows: number, batch: number, parameters: number): Stride {
  const dearness = rows / (3 * batch)
  if (rows * parameters <= SMALL_WORK || dearness <= DEAR) return 1
  return dearness <= VERY_DEAR ? 10 : 100
}

/** Every step to 100, every 10th to 2,000, then every 100th; of large data those that the stride goes through. */
export function isMeasured(step: number, stride: Stride = 1): boolean {
  if (step % stride !== 0) return false
  if (step <= 100) return true
  return step % (step <= 2000 ? 10 : 100) === 0
}

/** How many steps after 0 are measured up to this one. */
export function measurementIndex(step: number, stride: Stride = 1): number {
  const [first, tenth] = [Math.min(step, 100), Math.min(Math.max(step, 100), 2000) - 100]
  return (
    Math.floor(first / stride) +
    Math.floor(tenth / Math.max(stride, 10)) +
    Math.floor(Math.max(0, step - 2000) / 100)
  )
}

/** The step of a measurement, 0 the first: what `measurementIndex` counts, the other way round. */
export function measuredStep(index: number, stride: Stride = 1): number {
  const [first, tenth] = [100 / stride, 1900 / Math.max(stride, 10)]
  if (index <= first) return index * stride
  if (index <= first + tenth) return 100 + Math.max(stride, 10) * (index - first)
  return 2000 + 100 * (index - first - tenth)
}
