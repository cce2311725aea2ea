// A host and three students, each a page of a real browser: three questions, one ladder by all, and labs that follow. Host and two
// students are in Chromium, the third is in the browser that is shown round. What is held to be so is what the pages show.
import { expect, inClassroom } from './classroom.mjs'
import { click, until, untilShown } from './hands.mjs'
import { answerThree } from './three-questions.mjs'

/**
 * @typedef {import('./classroom.mjs').Classroom} Classroom
 * @typedef {import('./session').BrowserSession} BrowserSession
 */

/** In the page. */
const textOf = (/** @type {string} */ selector) => document.querySelector(selector)?.textContent ?? ''
const isGone = (/** @type {string} */ selector) => document.querySelector(selector) === null

/** @param {BrowserSession} third @returns {Promise<string>} */
export async function sitWithOthers(third) {
  let trained = ''
  await inClassroom(third, async (room) => {
    await expect(room.host.getByTestId('counted')).toHaveText('3 students are here')
    await answerThree(room)
    trained = await trainForAll(room)
    await followAndReturn(room)
  })
  return `class: with a host and two students in Chromium it answers three questions and follows; ${trained}`
}

/** @param {Classroom} room */
async function trainForAll({ host, mates: [mate, late], third, studentAddress }) {
  // Every twentieth network is for the first two that ask: one in Chromium, and the third.
  await late.goto('about:blank')
  await host.keyboard.press('l')
  // More than is waited for.
  await host.getByLabel('Seeds').selectOption('16')
  await host.getByLabel('Steps').selectOption('200')
  await host.getByRole('button', { name: 'Train 256 networks' }).click()
  await late.goto(studentAddress)
  const title = host.getByTestId('ladder-head').getByRole('heading')
  await expect(title).toHaveText(/^\d+ of 256 networks, by 3 devices$/)
  await expect(host.locator('.ladder-trust')).toContainText('trained by two devices')
  await host.getByRole('button', { name: 'Stop here' }).click()
  for (const each of [mate, late]) await expect(each.locator('.device-strip')).toContainText(stopped)
  await untilShown(third, '.device-strip', stopped)
  // And none dropped.
  await expect(host.locator('.ladder-trust')).toHaveText(
    /^\d+ networks? trained by two devices, with the same figures to the last bit\.$/,
  )
  const own = /(\d+) of them here/.exec(await third.evaluate(textOf, '.device-strip'))?.[1]
  if (!Number(own)) throw new Error('It has trained none of the networks.')
  return `${await title.textContent()}, ${own} of them here, and none dropped`
}

const stopped = 'when the teacher stopped it'

/** @param {Classroom} room */
async function followAndReturn(room) {
  const { host, mates, third } = room
  await host.keyboard.press('f')
  await host.evaluate(() => window.overfitLab.tune({ penalty: { lambda: 0.25 } }))
  await leadOn(room)
  await click(third, '.follow-bar button')
  await untilShown(third, '.follow-bar', 'The teacher leads, and your lab does not follow.')
  await untilShown(third, 'h1', 'Draw the valley.')
  await click(third, '.follow-bar button')
  await leadOn(room)
  await host.keyboard.press('f')
  for (const mate of mates) await expect(mate.locator('.follow-bar')).toHaveCount(0)
  await until(third, isGone, '.follow-bar')
}

/** All three stand where the host does, with its losses. @param {Classroom} room */
async function leadOn({ host, mates, third }) {
  const { step } = await host.evaluate(() => window.overfitLab.run(30))
  await expect(host.locator('.lead-run')).toContainText(`step ${step}`)
  const [training, validation] = await host.locator('.lead-run [class^=tone]').allTextContents()
  const losses = `${training}${validation}`.replaceAll(' ', '')
  const place = `Loss at step ${step}; λ is 0.25`
  for (const mate of mates) {
    await expect(mate.locator('.losses-of')).toHaveText(place)
    await expect(mate.locator('.student-losses')).toContainText(losses)
  }
  await untilShown(third, '.losses-of', place)
  await untilShown(third, '.student-losses', losses)
}
