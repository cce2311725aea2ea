// What a monkey does: mostly it touches what it finds, and now and then it does what needs a hand that knows the page.
import { callEverything, tuneInABurst } from './calls.mjs'
import { pickControl } from './control.mjs'
import { fileTexts } from './files.mjs'
import { chooseIn, openIn } from './in-page.mjs'
import { touch } from './touch.mjs'

/** @typedef {import('playwright').Page} Page */
/** @typedef {import('./random.mjs').Random} Random */
/** @typedef {(page: Page, random: Random) => Promise<string>} Move does it, and says what it was */

const keys = [' ', 's', 'r', 'l', 'z', 'Escape', 'Tab', 'Shift+Tab', 'Enter', 'ArrowLeft', 'ArrowRight']
const sizes = [
  { width: 1280, height: 800 },
  { width: 360, height: 740 },
  { width: 900, height: 600 },
]
const hashes = [
  '#preset=wiggly-curve',
  '#preset=exact-zeros&penalty.lambda=0.1',
  '#preset=nothing',
  '#penalty.lambda=lots',
]

/** @type {Move} */
async function touchSomething(page, random) {
  const control = await pickControl(page, random.uniform())
  if (!control) return 'found nothing to touch'
  await touch(page, control, random)
  return `${control.kind} “${control.name}”`
}

/** @type {Move} */
async function pressKey(page, random) {
  const key = random.pick(keys)
  await page.keyboard.press(key)
  return `key ${key}`
}

/** @type {Move} */
const takePreset = async (page, random) =>
  `preset ${await chooseIn(page, 'select[aria-label="Preset"]', random.uniform())}`

/** @type {Move} */
async function openFile(page, random) {
  const text = random.pick(fileTexts)
  await openIn(page, text)
  return `file ${text}`
}

/** @type {Move} */
async function changeHash(page, random) {
  const hash = random.pick(hashes)
  await page.evaluate((hash) => {
    location.hash = hash
  }, hash)
  return hash
}

/** @type {Move} */
async function resize(page, random) {
  const size = random.pick(sizes)
  await page.setViewportSize(size)
  return `${size.width} × ${size.height}`
}

/** @type {Move} */
async function changeTheme(page, random) {
  const colorScheme = random.pick(/** @type {const} */ (['light', 'dark']))
  await page.emulateMedia({ colorScheme })
  return colorScheme
}

/** Each with how often it comes. @type {[Move, number][]} */
const moves = [
  [touchSomething, 68],
  [pressKey, 12],
  [takePreset, 6],
  [tuneInABurst, 4],
  [callEverything, 3],
  [openFile, 2],
  [changeHash, 2],
  [resize, 2],
  [changeTheme, 1],
]
const bag = moves.flatMap(([move, times]) => Array.from({ length: times }, () => move))

/** @param {Page} page @param {Random} random */
export const move = (page, random) => random.pick(bag)(page, random)
