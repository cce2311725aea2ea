// A student's page in a class: its answers are taken, the network that it trains for all is the one of everywhere, and its
// lab follows the teacher's, leaves, and comes back.
import { click, until } from './hands.mjs'
import { loadOfClass } from './load-of-class.mjs'

/** @typedef {import('./session').BrowserSession} BrowserSession */

/** What is pressed before an answer can be sent; a λ stands there from the beginning. */
const answers = { lambda: '', choice: '.student-options label', valley: '.place-by-place input' }

/** In the page. */
const isAsked = (/** @type {string} */ kind) =>
  document.querySelector(`.student-answer[data-kind=${kind}] .student-send button`) !== null
const isTaken = () => document.querySelector('.student-send [data-taken]') !== null
const isDone = () =>
  document.querySelector('.device-strip')?.textContent?.includes('The one network is trained. Here.') === true
const isTold = (/** @type {string} */ words) =>
  document.querySelector('.follow-bar')?.textContent?.startsWith(words) === true
const isAtStep = (/** @type {number} */ step) => document.documentElement.dataset.step === String(step)
const isLetGo = () => document.querySelector('.follow-bar') === null

/** @param {BrowserSession} session @returns {Promise<string>} */
export async function sitInClass(session) {
  const { openClass } = /** @type {typeof import('../../.ci/class/class-of-a-tour.ts')} */ (
    await loadOfClass('class-of-a-tour.ts')
  )
  const { knownPair } = /** @type {typeof import('../../.ci/class/known-pair.ts')} */ (
    await loadOfClass('known-pair.ts')
  )
  const room = await openClass()
  try {
    await session.goto(`${room.studentAddress}&engine=cpu`)
    for (const [kind, selector] of Object.entries(answers)) {
      const answered = room.answered(/** @type {keyof typeof answers} */ (kind))
      await until(session, isAsked, kind)
      if (selector) await click(session, selector)
      await click(session, '.student-send button')
      await until(session, isTaken)
      await answered
    }
    room.compute()
    const found = await room.trained()
    await until(session, isDone)
    const expected = knownPair.found
    if (JSON.stringify(found) !== JSON.stringify(expected))
      throw new Error(`It trained ${JSON.stringify(found)}; elsewhere it is ${JSON.stringify(expected)}.`)
    await follow(session, room)
    return 'class: three answers are taken, the network that it trained for all is that of everywhere, and its lab follows'
  } finally {
    await room.close()
  }
}

/**
 * @param {BrowserSession} session
 * @param {import('../../.ci/class/class-of-a-tour').ClassOfATour} room
 */
async function follow(session, room) {
  room.lead(30)
  await until(session, isTold, 'Following the teacher.')
  await until(session, isAtStep, 30)
  await click(session, '.follow-bar button')
  await until(session, isTold, 'The teacher leads, and your lab does not follow.')
  room.lead(40)
  await click(session, '.follow-bar button')
  await until(session, isAtStep, 40)
  room.lead()
  await until(session, isLetGo)
}
