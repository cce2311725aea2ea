// Bounds what a cell of a table takes: slow machines and large networks take fewer steps, not longer.

/** Nobody waits for a fleet whose single step takes longer: it is left out, and said to be. */
export const LONGEST_STEP_MS = 400
const MOST_STEPS = 20_000

/**
 * Sets up, warms up, and then takes so many steps.
 *
 * @typedef {(steps: number) => Promise<number>} Timer the milliseconds that those steps took
 */

/**
 * Milliseconds a step, of enough steps that starting and reading back count as little as they will in the cell.
 *
 * @param {Timer} time
 * @param {number} cellMs
 */
export async function calibrate(time, cellMs) {
  // The first compiles.
  if ((await time(1)) > cellMs) return time(1)
  for (let steps = 4; ; steps *= 4) {
    const ms = await time(steps)
    if (ms > cellMs / 2 || steps * 4 > MOST_STEPS) return ms / steps
  }
}

/** Steps that fill a cell. @param {number} cellMs @param {number} msPerStep */
export function stepsFor(cellMs, msPerStep) {
  return Math.min(MOST_STEPS, Math.max(2, Math.round(cellMs / msPerStep)))
}
