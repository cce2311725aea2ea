// At which steps metrics are computed: by the step alone, never by the clock, so that curves are the same everywhere.

/** Every step to 100, every 10th to 2,000, then every 100th. */
export function isMeasured(step: number): boolean {
  if (step <= 100) return true
  return step % (step <= 2000 ? 10 : 100) === 0
}

/** How many steps after 0 are measured up to this one. */
export function measurementIndex(step: number): number {
  const [everyTenth, everyHundredth] = [Math.min(step, 2000) - 100, step - 2000]
  return (
    Math.min(step, 100) +
    Math.max(0, Math.floor(everyTenth / 10)) +
    Math.max(0, Math.floor(everyHundredth / 100))
  )
}

/** The step of a measurement, 0 the first: what `measurementIndex` counts, the other way round. */
export function measuredStep(index: number): number {
  if (index <= 100) return index
  return index <= 290 ? 100 + 10 * (index - 100) : 2000 + 100 * (index - 290)
}
