// Chance that comes again: the same seed makes the same monkey.

/** @typedef {ReturnType<typeof randomFrom>} Random */

/** Mulberry32. @param {number} seed uint32 */
export function randomFrom(seed) {
  let state = seed >>> 0
  const uniform = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  /** 0 … count − 1. @param {number} count */
  const below = (count) => Math.floor(uniform() * count)
  return {
    uniform,
    below,
    /** @template T @param {readonly T[]} options @returns {T} */
    pick: (options) => /** @type {T} */ (options[below(options.length)]),
  }
}
