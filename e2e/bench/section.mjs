// What a measurement hands in, and the words it puts its numbers in.

/**
 * @typedef {object} Table
 * @property {string} title says the unit
 * @property {string[]} columns the first names the rows
 * @property {string[][]} rows
 * @property {string} [note] what has to be known to read it
 */

/**
 * @typedef {object} Section
 * @property {Table[]} tables for people
 * @property {Record<string, number>} figures by the names that budgets.mjs judges them by
 * @property {unknown} data everything measured, for machines
 */

/** About three figures, whatever the size. @param {number} value */
export function short(value) {
  if (!Number.isFinite(value)) return '–'
  if (Math.abs(value) >= 100) return value.toFixed(0)
  return value.toFixed(Math.abs(value) >= 10 ? 1 : 2)
}

/** @param {number} bytes */
export const megabytes = (bytes) => `${(bytes / 1e6).toFixed(2)} MB`
