// One monkey at one page; what went wrong is told with its seed, the minute, and what it did last.
import { holdingsOf } from './holdings.mjs'
import { move } from './moves.mjs'
import { randomFrom } from './random.mjs'
import { expectAlive, listen } from './watch.mjs'

/** @typedef {import('playwright').Page} Page */
/** @typedef {import('./holdings.mjs').Holdings} Holdings */

/** So often it is looked whether what runs takes steps. */
const LOOK_EVERY = 25
/** What is told of what it did last. */
const TOLD = 20

/**
 * @param {Page} page with the lab in it
 * @param {object} game
 * @param {number} game.seed
 * @param {(moves: number) => boolean} game.goesOn
 * @param {(moves: number) => boolean} game.isWeighed
 * @param {(moves: number) => Promise<string | undefined>} game.befalls what happens to the page before a move, in words
 * @returns {Promise<{ moves: number, held: Holdings[] }>}
 */
export async function play(page, { seed, goesOn, isWeighed, befalls }) {
  const random = randomFrom(seed)
  const began = performance.now()
  const complaints = listen(page)
  /** @type {string[]} */
  const done = []
  /** @type {Holdings[]} */
  const held = []
  let moves = 0
  try {
    for (; goesOn(moves); moves++) {
      const event = await befalls(moves)
      if (event) done.push(event)
      done.push(await move(page, random))
      if (complaints.length > 0) throw new Error(complaints.join('\n'))
      if (moves % LOOK_EVERY === 0) await expectAlive(page)
      if (isWeighed(moves)) held.push(await holdingsOf(page))
    }
    await expectAlive(page)
    if (complaints.length > 0) throw new Error(complaints.join('\n'))
  } catch (cause) {
    const minute = ((performance.now() - began) / 60_000).toFixed(1)
    const last = done.slice(-TOLD).join('\n  ')
    throw new Error(`Seed ${seed}, minute ${minute}, after ${moves} moves: ${cause}\nLast:\n  ${last}`, {
      cause,
    })
  }
  return { moves, held }
}
