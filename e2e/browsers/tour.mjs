// One browser, shown round: which engine and why, figures, λ, everything that opens, no word on the console.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { solveChallenge } from './challenge.mjs'
import { compareDigests } from './digests.mjs'
import { compare, figuresOf, open, stepsOn } from './figures.mjs'
import { leaveAndComeBack } from './going-back.mjs'
import { click, until } from './hands.mjs'
import { pullLambda } from './lambda.mjs'
import { takeLesson } from './lesson.mjs'
import { allPanels, chooseView, toggle, visitPanel, visitPopovers } from './panels.mjs'
import { presetIds, trainPreset } from './presets.mjs'

/**
 * @typedef {import('./session').BrowserSession} BrowserSession
 * @typedef {import('./figures.mjs').Figures} Figures
 * @typedef {{ url: string; folder: string; isLong: boolean; figures: Promise<Figures>; say(line: string): void; sit(session: BrowserSession): Promise<string> }} Plan
 * @typedef {(name: string) => Promise<void>} Look
 */

const wide = /** @type {const} */ ([1280, 800])
const narrow = /** @type {const} */ ([360, 740])

/** @param {BrowserSession} session @param {Plan} plan @returns {Look} */
function photographer({ screenshot }, { folder }) {
  mkdirSync(folder, { recursive: true })
  return async (name) => writeFileSync(join(folder, `${name}.png`), await screenshot())
}

/**
 * What the page and its worker have said since the page was opened; a watch that is not in place is a failure.
 *
 * @param {BrowserSession} session
 */
async function expectSilence(session) {
  const { messages, isWorkerWatched } = await session.evaluate(() => /** @type {any} */ (window).tourWatch)
  if (!isWorkerWatched) throw new Error('The worker is not being watched.')
  if (messages.length > 0) throw new Error(`On the console: ${messages.join(' | ')}`)
}

/** @param {BrowserSession} session @param {Plan} plan @param {'webgl' | 'cpu'} engine @param {Look} look */
async function compareFigures(session, { url, figures, say, isLong }, engine, look) {
  const found = await figuresOf(session, url, engine, stepsOn(isLong)[engine])
  say(compare(engine, found, (await figures)[engine]))
  await look(`${engine}-${wide[0]}`)
  await expectSilence(session)
}

/** @param {BrowserSession} session @param {Look} look */
async function visitPanels(session, look) {
  await click(session, '.setup-toggle')
  await visitPanel(session, 'every-width', look)
  await visitPanel(session, 'every-count', look)
  await click(session, '.setup-toggle')
  await toggle(session, 'Show every λ', 'true')
  for (const panel of ['every-lambda', 'bias-variance']) await visitPanel(session, panel, look)
  await toggle(session, 'Show every λ', 'false')
  const panels = ['suggest-lambda', 'why-zeros', 'confidence', 'code']
  for (const panel of panels) await visitPanel(session, panel, look)
  await trainPreset(session, 'double-descent')
  await visitPanel(session, 'double-descent', look)
  await trainPreset(session, 'prostate')
  await toggle(session, 'Exact solution', 'true')
  await visitPanel(session, 'exact-solution', look)
  await toggle(session, 'Exact solution', 'false')
  const beside = ['every-width', 'every-count', 'every-lambda', 'bias-variance']
  return [...beside, ...panels, 'double-descent', 'exact-solution']
}

/** @param {BrowserSession} session @param {Look} look */
async function visitSwitches(session, look) {
  for (const text of ['Resample', 'Which point did this?', 'Look back', 'Table']) {
    await toggle(session, text, 'true')
    await look(text.toLowerCase().replace(/\W+/g, '-'))
    await toggle(session, text, 'false')
  }
  for (const text of ['log', 'accuracy', 'linear', 'histogram', 'network', 'over steps']) {
    await chooseView(session, text)
    await look(text.replace(' ', '-'))
  }
}

/** @param {BrowserSession} session @param {Plan} plan @param {Look} look */
async function openAndClose(session, { url, say }, look) {
  const device = await open(session, url, '')
  // A page that was left, and is kept for going back to it, takes it from no other.
  if (device.backend !== 'webgl') throw new Error(`By itself it runs on ${device.backend}: ${device.reason}`)
  say(`${device.backend} (${device.renderer})${device.reason ? `: ${device.reason}` : ''}`)
  say(await pullLambda(session))
  await visitSwitches(session, look)
  say(`popovers: ${(await visitPopovers(session)).join(', ')}`)
  const visited = await visitPanels(session, look)
  const missed = allPanels().filter((panel) => !visited.includes(panel))
  if (missed.length > 0) throw new Error(`The tour does not know of ${missed.join(', ')}.`)
  say(`panels: ${visited.join(', ')}`)
  await expectSilence(session)
}

/** @param {BrowserSession} session @param {Plan} plan */
async function comeBack(session, { url, say }) {
  // Firefox keeps no page that is still fetching something, as this one does in its idle time.
  for (let tries = 0; tries < 5; tries++) {
    await open(session, url, '&engine=webgl')
    await session.evaluate(() => window.overfitLab.run(20))
    const ended = await leaveAndComeBack(session, () => open(session, url, '&engine=webgl&theme=dark'))
    await expectSilence(session)
    if (ended) return say(ended)
  }
  throw new Error('It was never kept for going back to it.')
}

/** @param {BrowserSession} session @param {Plan} plan @param {Look} look */
async function visitPresets(session, { url, say }, look) {
  for (const engine of ['webgl', 'cpu']) {
    await open(session, url, `&engine=${engine}`)
    const ids = await presetIds(session)
    for (const id of ids) {
      await trainPreset(session, id)
      await look(`preset-${id}-${engine}`)
    }
    await expectSilence(session)
    say(`${ids.length} presets on ${engine}`)
  }
}

/** @param {BrowserSession} session @param {Plan} plan @param {Look} look */
async function lookNarrow(session, { url }, look) {
  await session.resize(...narrow)
  await open(session, url, '&steps=200')
  await until(session, () => document.documentElement.dataset.step === '200')
  await look(`start-${narrow[0]}`)
  await session.resize(...wide)
  await expectSilence(session)
}

/** @param {BrowserSession} session @param {Plan} plan @param {Look} look */
async function showRound(session, plan, look) {
  await session.resize(...wide)
  await compareFigures(session, plan, 'webgl', look)
  await compareFigures(session, plan, 'cpu', look)
  plan.say(await compareDigests(session, plan.url))
  plan.say(await plan.sit(session))
  await openAndClose(session, plan, look)
  if (!plan.isLong) return
  plan.say(await takeLesson(session, plan.url))
  plan.say(await solveChallenge(session, plan.url))
  await expectSilence(session)
  await lookNarrow(session, plan, look)
  await comeBack(session, plan)
  await visitPresets(session, plan, look)
}

/** @param {BrowserSession} session @param {Plan} plan */
export async function tour(session, plan) {
  const look = photographer(session, plan)
  try {
    // Pictures are for who looks at them, and take a third of the short tour.
    await showRound(session, plan, plan.isLong ? look : async () => {})
  } catch (error) {
    await look('failed').catch(() => {})
    throw error
  }
}
