// Storage that cannot be used, a page that is hidden or left, and two pages at once.
import assert from 'node:assert/strict'
import { losing } from '../../injected-faults.mjs'
import { leaveAndComeBack } from '../going-back.mjs'
import { until } from '../hands.mjs'
import { tinyMoons } from './lab.mjs'
import { NotPossible } from './not-possible.mjs'

/** @typedef {import('./cases.mjs').Case} Case @typedef {import('./lab.mjs').Lab} Lab */

const forbidden = ['localStorage', 'sessionStorage', 'indexedDB', 'caches'].map(
  (name) =>
    `Object.defineProperty(window, '${name}', { get() { throw new DOMException('no', 'SecurityError') } })`,
)
const full = [
  `Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }`,
  `IDBFactory.prototype.open = () => { throw new DOMException('full', 'QuotaExceededError') }`,
]

/** @param {string[]} faults @returns {(lab: Lab) => Promise<void>} */
const trainsWith = (faults) => async (lab) => {
  lab.faults.page = faults.join('\n')
  await lab.open(`?engine=cpu&paused=1&steps=10${tinyMoons}`)
  await lab.call(() => window.overfitLab.tune({ penalty: { lambda: 0.01 } }))
  await lab.expectItTrains()
  await lab.expectSilence()
}

/** In the page. */
function see(/** @type {'hidden' | 'visible'} */ state) {
  Object.defineProperty(document, 'visibilityState', { value: state, configurable: true })
  Object.defineProperty(document, 'hidden', { value: state === 'hidden', configurable: true })
  document.dispatchEvent(new Event('visibilitychange'))
}
const hasStatus = (/** @type {string} */ status) => document.documentElement.dataset.status === status
const isPast = (/** @type {number} */ step) => Number(document.documentElement.dataset.step) > step

const frameOf = (/** @type {string} */ id) =>
  `<iframe id="${id}" src="./?engine=webgl&paused=1&steps=10${tinyMoons}" width="600" height="700"></iframe>`

/** In the page around: the second lab. */
const openSecond = () => {
  const second = /** @type {HTMLElement} */ (document.getElementById('first')?.cloneNode())
  second.id = 'second'
  document.body.append(second)
}
const hasFrameStatus = (/** @type {{ id: string; among: string[] }} */ { id, among }) => {
  const frame = /** @type {HTMLIFrameElement | null} */ (document.getElementById(id))
  return among.includes(frame?.contentDocument?.documentElement?.dataset.status ?? '')
}
/** In the page around: the GPU of the first is lost while the second trains. */
async function trainBoth() {
  const labs = ['first', 'second'].map(
    (id) => /** @type {any} */ (document.getElementById(id)).contentWindow.overfitLab,
  )
  const runs = labs.map((lab) => lab.run(40))
  const gpu = new BroadcastChannel('gpu')
  gpu.postMessage('now')
  gpu.close()
  return (await Promise.all(runs)).map(({ step, dataLoss }) => ({ step, dataLoss }))
}

/** At rest after its first steps, or unable to train. */
const settled = ['paused', 'failed']

/** @type {Case[]} */
export const away = [
  { name: 'storage forbidden', run: trainsWith(forbidden) },
  { name: 'storage full', run: trainsWith(full) },
  {
    name: 'hidden for a while',
    async run(lab) {
      await lab.open(`?engine=webgl${tinyMoons}`)
      await until(lab.session, isPast, 0)
      await lab.call(see, 'hidden')
      await until(lab.session, hasStatus, 'paused')
      const step = Number(await lab.data('step'))
      await new Promise((resolve) => setTimeout(resolve, 5000))
      assert.equal(Number(await lab.data('step')), step)
      await lab.call(see, 'visible')
      await until(lab.session, isPast, step)
      await lab.expectSilence()
    },
  },
  {
    name: 'left, and gone back to',
    async run(lab) {
      for (let tries = 0; tries < 3; tries++) {
        await lab.open('?engine=webgl&paused=1')
        await lab.call(() => window.overfitLab.run(20))
        const said = await leaveAndComeBack(lab.session, () => lab.open('?engine=webgl&paused=1&theme=dark'))
        await lab.expectSilence()
        if (said) return said
      }
      throw new NotPossible('the driver keeps no page for going back to it')
    },
  },
  {
    name: 'two pages at once, the GPU lost in one',
    async run(lab) {
      lab.faults.workers = [losing, '']
      lab.faults.pages = { 'two.html': frameOf('first') }
      await lab.session.goto(`${lab.url}two.html`)
      await until(lab.session, hasFrameStatus, { id: 'first', among: settled })
      await lab.call(openSecond)
      await until(lab.session, hasFrameStatus, { id: 'second', among: settled })
      if (await lab.call(hasFrameStatus, { id: 'second', among: ['failed'] }))
        throw new NotPossible('the browser gives WebGL to one worker at a time')
      const [first, second] = await lab.call(trainBoth)
      assert.equal(first?.step, 50)
      assert.deepEqual(first, second)
    },
  },
]
