// Three questions of three kinds, each answered by three students, counted and revealed on the host's page.
import { expect } from './classroom.mjs'
import { click, drag, until, untilShown } from './hands.mjs'

/**
 * @typedef {import('./classroom.mjs').Classroom} Classroom
 * @typedef {import('./classroom.mjs').Page} Page
 * @typedef {import('./session').BrowserSession} BrowserSession
 */

/** An experiment that takes no time. */
const quick = 'double-descent'
const taken = 'taken; you can still change it'

/** In the page. */
const textOf = (/** @type {string} */ selector) => document.querySelector(selector)?.textContent ?? ''
const isThere = (/** @type {string} */ selector) => document.querySelector(selector) !== null
const boxOf = (/** @type {string} */ selector) => {
  const box = document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect()
  return { left: box.left, top: box.top, width: box.width, height: box.height }
}

/** @param {Classroom} room */
export async function answerThree(room) {
  await putLambdas(room)
  await choose(room)
  await drawValleys(room)
}

/** @param {Classroom} room */
async function putLambdas({ host, mates, third }) {
  await ask(host, 'Where is the valley? Put your λ.')
  for (const [i, mate] of mates.entries()) {
    await mate.getByLabel('λ', { exact: true }).fill(String([0, 121][i]))
    await send(mate, 'Send ')
  }
  await until(third, isThere, '#class-lambda')
  // In its middle, and so at another λ.
  await click(third, '#class-lambda')
  const lambda = (await third.evaluate(textOf, '.student-send button')).replace('Send ', '')
  await sendOf(third)
  await reveal(host)
  await expect(host.getByRole('button', { name: `1 answer at λ ${lambda}`, exact: true })).toBeAttached()
  await expect(host.locator('.board-dots circle')).toHaveCount(3)
  await untilShown(third, '.student-outcome', `λ = ${lambda} is`)
}

/** @param {Classroom} room */
async function choose({ host, mates, third }) {
  const title = 'Does λ shrink weights?'
  await host.keyboard.press('n')
  await host.getByLabel('Question', { exact: true }).fill(title)
  await host.getByLabel('Answer 1', { exact: true }).fill('yes')
  await host.getByLabel('Answer 2', { exact: true }).fill('no')
  await host.getByLabel('Answer 1 is right').check()
  await host.getByRole('button', { name: 'Ask it' }).click()
  for (const mate of mates) {
    await mate.getByLabel('no', { exact: true }).check()
    await send(mate, 'Send')
  }
  await untilShown(third, 'h1', title)
  await click(third, '.student-options label', 'yes')
  await sendOf(third)
  await reveal(host)
  await expect(host.locator('.choice-bar b')).toHaveText(['1', '2'])
  await untilShown(third, '.student-outcome', 'You said “yes”. That is right.')
  await expect(mates[0].locator('.student-outcome')).toContainText('You said “no”.')
}

/** @param {Classroom} room */
async function drawValleys({ host, mates, third }) {
  await ask(host, 'Draw the valley.')
  for (const mate of mates) {
    await mate.locator('.place-by-place input').fill('0')
    await send(mate, 'Send your valley')
  }
  await untilShown(third, 'h1', 'Draw the valley.')
  const { left, top, width, height } = await third.evaluate(boxOf, '.valley-field')
  const at = (/** @type {number} */ x, /** @type {number} */ y) => ({
    x: Math.round(left + x * width),
    y: Math.round(top + y * height),
  })
  await drag(third, [at(0.2, 0.2), at(0.6, 0.8), at(0.9, 0.4)])
  await sendOf(third)
  await reveal(host)
  await expect(host.locator('.drawn-valleys path')).toHaveCount(3)
  await untilShown(third, '.student-outcome', 'You drew it lowest at')
}

/** @param {Page} host @param {string} title */
async function ask(host, title) {
  await host.keyboard.press('n')
  await host.getByLabel('Preset of the question').selectOption(quick)
  await host.getByRole('button', { name: title }).click()
}

/** @param {Page} mate @param {string} words how the button begins */
async function send(mate, words) {
  await mate.getByRole('button', { name: words }).click()
  await expect(mate.getByText(taken)).toBeVisible()
}

/** @param {BrowserSession} third */
async function sendOf(third) {
  await click(third, '.student-send button')
  await untilShown(third, '.student-send [role=status]', taken)
}

/** @param {Page} host */
async function reveal(host) {
  await expect(host.getByTestId('counted')).toContainText('3 of 3 answered')
  await host.keyboard.press('Space')
  await expect(host.locator('[data-phase=closed]')).toBeAttached()
  await host.keyboard.press('Space')
  await expect(host.locator('[data-phase=revealed]')).toBeAttached()
}
