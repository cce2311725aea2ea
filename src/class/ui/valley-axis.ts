// How high the valley can be drawn.

/** So many times the loss of always guessing. */
const HIGHEST = 3

export function highestDrawn(guessing: number): number {
  return HIGHEST * guessing
}
