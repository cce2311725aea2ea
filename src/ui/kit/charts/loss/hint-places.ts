// Where the buttons over words in the chart lie: large enough for a finger, and none over another.
import type { Words } from '../text-width'

/** Pixels: what a target has to have. */
export const HINT_HEIGHT = 24

/** From above to below; what would lie over one above it is moved down. */
export function stacked<Hint extends { words: Words }>(hints: readonly Hint[]): (Hint & { top: number })[] {
  const placed: (Hint & { top: number })[] = []
  for (const hint of hints.toSorted((a, b) => a.words.middle - b.words.middle)) {
    const top = placed
      .filter(({ words }) => isOver(words, hint.words))
      .reduce((free, above) => Math.max(free, above.top + HINT_HEIGHT), hint.words.middle - HINT_HEIGHT / 2)
    const there = { ...hint, top }
    placed.push(there)
  }
  return placed
}

function isOver(one: Words, other: Words): boolean {
  return one.left < other.right && other.left < one.right
}
