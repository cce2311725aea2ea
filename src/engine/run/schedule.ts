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
