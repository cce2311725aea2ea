// Everything on the page that opens and closes: panels, popovers, switches and views.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { click, press, until } from './hands.mjs'

/** @typedef {import('./session').BrowserSession} BrowserSession */

const table = join(import.meta.dirname, '../../src/ui/page/study-panels.ts')

/** By its name: the studies' as the page's own table has them, and those of the page itself. */
export const allPanels = () => [
  'code',
  'confidence',
  ...[...readFileSync(table, 'utf8').matchAll(/'([a-z-]+)': panel\(/g)].map(([, id = '']) => id),
]

const picture = ':is(svg, canvas, code)'
/** What shows that a panel's file has come, and what the worker was asked with it: what trains to an end takes minutes here. */
const jobs = ['suggest-lambda', 'bias-variance']
const signOf = (/** @type {string} */ panel) => (jobs.includes(panel) ? 'p:not([role])' : picture)

/** In the page. */
const isOpen = (/** @type {{ panel: string; sign: string }} */ { panel, sign }) =>
  document.querySelector(`#${panel}-button`)?.ariaExpanded === 'true' &&
  [...document.querySelectorAll(`section:has(.close) ${sign}`)].some((each) => !each.closest('.close'))
const isThere = (/** @type {string} */ selector) => document.querySelector(selector) !== null
const isGone = (/** @type {string} */ selector) => document.querySelector(selector) === null
const hasPressed = (/** @type {{ text: string; pressed: string }} */ { text, pressed }) =>
  [...document.querySelectorAll('button[aria-pressed]')].some(
    (each) => each.textContent?.startsWith(text) && each.ariaPressed === pressed,
  )
const hasChecked = (/** @type {string} */ text) =>
  [...document.querySelectorAll('label')].some(
    (each) => each.textContent?.startsWith(text) && each.querySelector(':checked'),
  )

/** @param {BrowserSession} session @param {string} panel @param {(name: string) => Promise<void>} look */
export async function visitPanel(session, panel, look) {
  // The room that it is in may have to be fetched first.
  await until(session, isThere, `#${panel}-button`)
  await click(session, `#${panel}-button`)
  await until(session, isOpen, { panel, sign: signOf(panel) })
  await look(panel)
  await click(session, '.close')
  await until(session, isGone, '.close')
}

/** @param {BrowserSession} session */
export async function visitPopovers(session) {
  const popovers = await session.evaluate(() =>
    [...document.querySelectorAll('[popovertarget]')].map((each) => each.getAttribute('popovertarget') ?? ''),
  )
  for (const id of popovers) {
    await click(session, `[popovertarget="${id}"]`)
    await until(session, isThere, `[id="${id}"]:popover-open`)
    await press(session, 'Escape')
    await until(session, isGone, ':popover-open')
  }
  return popovers
}

/** @param {BrowserSession} session @param {string} text @param {'true' | 'false'} pressed */
export async function toggle(session, text, pressed) {
  await until(session, hasPressed, { text, pressed: pressed === 'true' ? 'false' : 'true' })
  await click(session, 'button[aria-pressed]', text)
  await until(session, hasPressed, { text, pressed })
}

const drawsBothCharts = () =>
  ['loss', 'weights'].every((chart) =>
    document.querySelector(`[data-testid="chart-${chart}"] :is(svg, canvas)`),
  )

/** @param {BrowserSession} session @param {string} text */
export async function chooseView(session, text) {
  await click(session, 'label', text)
  await until(session, hasChecked, text)
  await until(session, drawsBothCharts)
}
