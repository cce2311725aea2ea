// The smallest and the largest of any number of numbers: as arguments of Math.min, too many of them overflow the stack.

/** ∞ and −∞ of none. */
export function extent(values: Iterable<number>): [smallest: number, largest: number] {
  let [smallest, largest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const value of values) {
    smallest = Math.min(smallest, value)
    largest = Math.max(largest, value)
  }
  return [smallest, largest]
}
