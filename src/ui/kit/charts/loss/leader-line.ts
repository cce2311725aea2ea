// From words that found room only farther off to what they name: otherwise they would name what is beside them.
import type { Words } from '../text-width'

/** Up to here words stand beside what they name. */
const BESIDE = 20
const HALF_WORDS = 7

/**
 * @param x of what is named, CSS pixels
 * @returns the ends of a line; none where the words stand beside it
 */
export function leaderLine({ left, right, middle }: Words, x: number, y: number) {
  const below = middle - y
  if (Math.abs(below) <= BESIDE) return undefined
  return { x1: Math.min(Math.max(x, left), right), y1: middle - Math.sign(below) * HALF_WORDS, x2: x, y2: y }
}
