// All cases: what is broken, and what has to be true all the same.
import { address } from './address.mjs'
import { away } from './away.mjs'
import { files } from './files.mjs'
import { gpu } from './gpu.mjs'
import { numbers } from './numbers.mjs'
import { words } from './words.mjs'
import { worker } from './worker.mjs'

/**
 * @typedef {object} Case
 * @property {string} name
 * @property {(lab: import('./lab.mjs').Lab) => Promise<unknown>} run throws with what was expected and what was seen
 */

/** @type {Case[]} */
export const cases = [...numbers, ...address, ...words, ...files, ...gpu, ...worker, ...away]
