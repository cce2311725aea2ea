// A lesson gone through to its end with the mouse, as visitors do: what it tells is what it told in Node.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { click, until } from './hands.mjs'

/** @typedef {import('./session').BrowserSession} BrowserSession */

/** Choices, and a point that is chosen in the fit. */
const LESSON = 'penalty-term'

const told = readFileSync(join(import.meta.dirname, `../../.ci/lessons/told/${LESSON}.txt`), 'utf8')

/** In the page. */
const isAt = (/** @type {string} */ phase) =>
  document.querySelector('.open-step')?.getAttribute('data-phase') === phase
const stepOf = () => ({
  ask: document.querySelector('.open-step .lesson-ask')?.textContent ?? '',
  why: document.querySelector('.open-step .lesson-why')?.textContent?.replace('Why. ', '') ?? '',
  isPoint: document.querySelector('.fit-points') !== null,
  isLast: document.querySelector('.lesson-next')?.textContent !== 'Next',
})

/** @param {BrowserSession} session @returns {Promise<boolean>} whether another step follows */
async function answerStep(session) {
  await until(session, isAt, 'asking')
  if ((await session.evaluate(stepOf)).isPoint) await click(session, '.fit-points')
  await click(session, '.lesson-question > button')
  await until(session, isAt, 'told')
  const { ask, why, isLast } = await session.evaluate(stepOf)
  if (!told.includes(`? ${ask}\n`) || !told.includes(`. ${why}\n`))
    throw new Error(`Asked “${ask}”, the lesson told otherwise than in Node: ${why}`)
  if (!isLast) await click(session, '.lesson-next')
  return !isLast
}

/** @param {BrowserSession} session @param {string} url @returns {Promise<string>} */
export async function takeLesson(session, url) {
  await session.goto(`${url}?engine=cpu&lesson=${LESSON}/1`)
  let steps = 1
  while (await answerStep(session)) steps++
  return `lesson ${LESSON}: ${steps} steps to its end, told as in Node`
}
