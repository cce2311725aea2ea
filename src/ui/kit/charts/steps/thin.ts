// Which rows of a long history a chart draws: few enough for recharts, with every peak and valley still in them.

/**
 * Indices to keep, ascending: the lowest and the highest of each series in each stretch of the step axis, the first, the
 * last, and whatever must not be lost (the validation minimum).
 *
 * @param steps ascending
 * @param series as long as `steps`; NaN where there is no value
 * @param limit at most so many indices, if `keep` is not longer than that
 */
export function thin(
  steps: ArrayLike<number>,
  series: readonly ArrayLike<number>[],
  limit: number,
  keep: readonly number[] = [],
): number[] {
  const count = steps.length
  if (count <= limit) return Array.from({ length: count }, (_, i) => i)
  const kept = new Set([0, count - 1, ...keep])
  const stretches = Math.max(1, Math.floor((limit - kept.size) / (2 * series.length)))
  for (const values of series) addExtremes(kept, steps, values, stretches)
  return [...kept].sort((a, b) => a - b)
}

function addExtremes(
  kept: Set<number>,
  steps: ArrayLike<number>,
  values: ArrayLike<number>,
  stretches: number,
): void {
  const last = steps.length - 1
  const [from, to] = [steps[0]!, steps[last]!]
  let [stretch, low, high] = [0, -1, -1]
  const close = () => {
    if (low >= 0) kept.add(low).add(high)
    low = high = -1
  }
  for (let i = 0; i <= last; i++) {
    const at = Math.min(stretches - 1, Math.floor(((steps[i]! - from) / (to - from)) * stretches))
    if (at !== stretch) close()
    stretch = at
    const value = values[i]!
    if (Number.isNaN(value)) continue
    if (low < 0 || value < values[low]!) low = i
    if (high < 0 || value > values[high]!) high = i
  }
  close()
}
