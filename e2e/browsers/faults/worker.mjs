// A worker that is killed, falls silent, or throws.
import { onWord } from '../../injected-faults.mjs'
import { tinyMoons } from './lab.mjs'

/** @typedef {import('./cases.mjs').Case} Case @typedef {import('./lab.mjs').Lab} Lab */

/** On the processor there is no GPU to hear of it. */
const deeds = (/** @type {string} */ deed) => `new BroadcastChannel('gpu').onmessage = () => { ${deed} }`

const killable = `{
  const { Worker } = window
  const made = []
  window.Worker = function (url, options) { const worker = new Worker(url, options); made.push(worker); return worker }
  window.kill = () => made.at(-1).terminate()
}`

/** @param {string} deed @param {'cpu' | 'webgl'} engine @returns {(lab: Lab) => Promise<void>} */
const goesOn = (deed, engine) => async (lab) => {
  lab.faults.workers = [engine === 'cpu' ? deeds(deed) : onWord(deed), '']
  await lab.open(`?engine=${engine}&paused=1&steps=10${tinyMoons}`)
  await lab.sayWord()
  await lab.expectItTrains()
  await lab.expectSilence()
}

const silent = 'for (;;);'
const throwing = "Promise.reject(new TypeError('Cannot read x'))"
const throwingLater = "setTimeout(() => { throw new TypeError('Cannot read x') })"

/** @type {Case[]} */
export const worker = ['cpu', 'webgl'].flatMap((name) => {
  const engine = /** @type {'cpu' | 'webgl'} */ (name)
  return [
    {
      name: `the worker killed, ${engine}`,
      async run(/** @type {Lab} */ lab) {
        lab.faults.page = killable
        await lab.open(`?engine=${engine}&paused=1&steps=10${tinyMoons}`)
        await lab.call(() => /** @type {any} */ (window).kill())
        await lab.expectItTrains()
        await lab.expectSilence()
      },
    },
    { name: `the worker silent, ${engine}`, run: goesOn(silent, engine) },
    { name: `the worker throwing, ${engine}`, run: goesOn(throwing, engine) },
    { name: `the worker throwing later, ${engine}`, run: goesOn(throwingLater, engine) },
  ]
})
