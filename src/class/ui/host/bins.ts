// Dots that would lie over each other are stacked: answers by places that are far enough apart.

export interface Bin {
  /** Where its stack stands. */
  position: number
  /** Of its answers, ascending. */
  positions: readonly number[]
}

/** @param stride how far apart two stacks are at least; what is at 0 is never mixed with what is not */
export function binsOf(positions: readonly number[], stride: number): Bin[] {
  const ascending = positions.toSorted((a, b) => a - b)
  const byPlace = grouped(ascending, (position) =>
    position === 0 ? 0 : Math.max(1, Math.round(position / stride)),
  )
  return [...byPlace].map(([place, positions]) => ({
    position: positions.every((one) => one === positions[0]) ? positions[0]! : place * stride,
    positions,
  }))
}

/** What most of them put; of equals the first. */
export function commonest(positions: readonly number[]): number {
  const counts = grouped(positions, (position) => position)
  return [...counts].sort(([, a], [, b]) => b.length - a.length)[0]![0]
}

function grouped(positions: readonly number[], keyOf: (position: number) => number): Map<number, number[]> {
  const groups = new Map<number, number[]>()
  for (const position of positions) {
    const key = keyOf(position)
    groups.set(key, [...(groups.get(key) ?? []), position])
  }
  return groups
}
