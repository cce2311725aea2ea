// Experiments are JSON: the same whatever the order of their keys, and -0 is 0.
// By hand: the test runner's own comparisons cost more than what is compared.

export const asJson = (value: unknown): string => JSON.stringify(sorted(value))

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const entries = Object.entries(value).map(([key, inside]) => [key, sorted(inside)] as const)
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
