// A student's device in a class: its answer is taken, and the network that it trains for all is the one of everywhere.
import { join } from 'node:path'
import { runnerImport } from 'vite'
import { click, until } from './hands.mjs'

/** @typedef {import('./session').BrowserSession} BrowserSession */

const root = join(import.meta.dirname, '../..')

/** @param {string} name @returns {Promise<any>} of .ci/class, which is TypeScript */
async function load(name) {
  const { module } = await runnerImport(join(root, '.ci/class', name), {
    root,
    configFile: false,
    // As vite.config.ts has it.
    resolve: { alias: { 'vega-datasets/data': join(root, 'node_modules/vega-datasets/data') } },
  })
  return module
}

/** In the page. */
const isAsked = () => document.querySelector('.student-send button') !== null
const isTaken = () => document.querySelector('.student-send [data-taken]') !== null
const isDone = () => document.querySelector('.device-strip')?.textContent?.includes('1 of them here') === true

/** @param {BrowserSession} session @returns {Promise<string>} */
export async function sitInClass(session) {
  const { openClass } = /** @type {typeof import('../../.ci/class/class-of-a-tour.ts')} */ (
    await load('class-of-a-tour.ts')
  )
  const { knownPair } = /** @type {typeof import('../../.ci/class/known-pair.ts')} */ (
    await load('known-pair.ts')
  )
  const room = await openClass()
  try {
    room.ask()
    await session.goto(`${room.studentAddress}&engine=cpu`)
    await until(session, isAsked)
    await click(session, '.student-send button')
    await until(session, isTaken)
    await room.answered()
    room.compute()
    const found = await room.trained()
    await until(session, isDone)
    const expected = knownPair.found
    if (JSON.stringify(found) !== JSON.stringify(expected))
      throw new Error(`It trained ${JSON.stringify(found)}; elsewhere it is ${JSON.stringify(expected)}.`)
    return `class: its λ is taken, and the network that it trained for all is that of everywhere`
  } finally {
    await room.close()
  }
}
