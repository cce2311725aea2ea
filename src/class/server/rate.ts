// How often somebody does something, in each second of a clock.

/**
 * @param now milliseconds of a clock that never goes back
 * @returns to be called each time: whether it is more than may be in this second
 */
export function createRate(most: number, now: () => number): () => boolean {
  let second = 0
  let count = 0
  return () => {
    const current = Math.floor(now() / 1000)
    if (current !== second) {
      second = current
      count = 0
    }
    count++
    return count > most
  }
}
