// Bounds what a cell of a table takes: slow machines and large networks take fewer steps, not longer.

/** Nobody waits for a fleet whose single step takes longer: it is left out, and said to be. */
export const LONGEST_STEP_MS = 400
const MOST_STEPS = 20_000
/** One such step tells enough: starting and reading back are a small part of it. */
const SLOW_STEP_MS = 1000

/**
 * @typedef {object} Timer
 * @property {() => Promise<void>} prepare sets up and compiles; what was prepared before is gone
 * @property {(steps: number) => Promise<number>} take goes on for so many steps, and says how many milliseconds they took
 */

/**
 * Milliseconds that one step more takes, roughly: starting and reading back are not in it.
 *
 * @param {Timer} timer
 * @param {number} cellMs
 */
export async function calibrate({ prepare, take }, cellMs) {
  await prepare()
  const one = await take(1)
  if (one > SLOW_STEP_MS) return one
  for (let steps = 4; ; steps *= 4) {
    const ms = await take(steps)
    // A stall makes the difference small, or less than nothing: a bound keeps the cell from getting out of hand.
    if (ms > cellMs / 2 || steps * 4 > MOST_STEPS) return Math.max((ms - one) / (steps - 1), ms / steps / 10)
  }
}

/**
 * Takes as many steps in one go as fill a cell, so that starting and reading back count little.
 *
 * @param {Pick<Timer, 'take'>} timer
 * @param {number} cellMs
 * @param {number} msPerStep as it is thought to be
 * @returns {Promise<{ steps: number, ms: number }>}
 */
export async function fillCell({ take }, cellMs, msPerStep) {
  const steps = Math.min(MOST_STEPS, Math.max(2, Math.round(cellMs / msPerStep)))
  const ms = await take(steps)
  // Thought too slow: once more, with the steps that the time was for.
  const isFilled = ms > cellMs / 2 || steps === MOST_STEPS
  return isFilled ? { steps, ms } : fillCell({ take }, cellMs, ms / steps)
}
