// How a control is touched, by its kind: with a real mouse and real keys.
import { PICKED } from './control.mjs'
import { chooseIn, focus } from './in-page.mjs'

/** @typedef {import('./control.mjs').Control} Control */
/** @typedef {import('playwright').Page} Page */
/** @typedef {import('./random.mjs').Random} Random */

/** Keys that move a slider. */
const sliderKeys = ['ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End']
/** Right, wrong and odd. */
const typed = [
  '0.01',
  '5',
  '1e-3',
  '0',
  '',
  '-1',
  '1e400',
  'NaN',
  'much',
  '<b>1</b>',
  '💥',
  '123456789012345',
]
/** A place in it. @param {Control} control @param {Random} random */
const placeIn = ({ box }, random) =>
  /** @type {const} */ ([
    box.x + box.width * (0.05 + 0.9 * random.uniform()),
    box.y + box.height * (0.05 + 0.9 * random.uniform()),
  ])

/** @param {Page} page @param {Control} control @param {Random} random */
async function drag({ mouse }, control, random) {
  await mouse.move(...placeIn(control, random))
  await mouse.down()
  for (let moves = 2 + random.below(6); moves > 0; moves--) await mouse.move(...placeIn(control, random))
  await mouse.up()
}

/** @param {Page} page @param {Control} control @param {Random} random */
async function slide(page, control, random) {
  if (random.below(2)) return drag(page, control, random)
  await focus(page, PICKED)
  for (let presses = 1 + random.below(5); presses > 0; presses--)
    await page.keyboard.press(random.pick(sliderKeys))
}

/** @param {Page} page @param {Control} control @param {Random} random */
async function explore(page, control, random) {
  const { mouse } = page
  if (random.below(3) === 0) return drag(page, control, random)
  for (let moves = 1 + random.below(4); moves > 0; moves--) await mouse.move(...placeIn(control, random))
  if (random.below(2)) await mouse.click(...placeIn(control, random), { clickCount: 1 + random.below(2) })
}

/** @param {Page} page @param {Control} _control @param {Random} random */
async function type(page, _control, random) {
  await focus(page, PICKED)
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.insertText(random.pick(typed))
  await page.keyboard.press(random.pick(['Enter', 'Tab', 'Escape']))
}

/** @param {Page} page @param {Control} _control @param {Random} random */
const choose = (page, _control, random) => chooseIn(page, PICKED, random.uniform())

/** @param {Page} page @param {Control} control @param {Random} random */
const click = ({ mouse }, control, random) => mouse.click(...placeIn(control, random))

/** @type {Record<string, (page: Page, control: Control, random: Random) => Promise<unknown>>} */
const byKind = {
  select: choose,
  range: slide,
  text: type,
  number: type,
  canvas: explore,
  svg: explore,
}

/** @param {Page} page @param {Control} control @param {Random} random */
export const touch = (page, control, random) => (byKind[control.kind] ?? click)(page, control, random)
