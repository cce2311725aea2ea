// The lab as a case sees it: opened with a fault in it, called, clicked, read, whoever drives the browser.
import assert from 'node:assert/strict'
import { click, until } from '../hands.mjs'
import { noFaults } from '../serve.mjs'

/**
 * @typedef {import('../session').BrowserSession} BrowserSession
 * @typedef {import('../serve.mjs').Faults} Faults
 * @typedef {import('../../../src/session/page/overfit-lab').OverfitLab} OverfitLab
 * @typedef {ReturnType<typeof labOf>} Lab
 */

/** An experiment that takes no time. */
export const tinyMoons = '#preset=noisy-moons&data.samples=12&data.validation=20&model.hidden=4'

const isReady = () => document.documentElement.dataset.ready === 'true'
const rests = (/** @type {string} */ step) =>
  document.documentElement.dataset.step === step && document.documentElement.dataset.status === 'paused'
// biome-ignore lint/performance/useDomNodeTextContent: notes that are not open are not said.
const textOf = () => document.body?.innerText ?? ''
// biome-ignore lint/performance/useDomNodeTextContent: as above.
const holds = (/** @type {string} */ words) => (document.body?.innerText ?? '').includes(words)
const dataOf = (/** @type {string} */ key) => document.documentElement.dataset[key] ?? ''
const sayWord = () => {
  const channel = new BroadcastChannel('gpu')
  channel.postMessage('now')
  channel.close()
}

/** @param {BrowserSession} session @param {string} url @param {Faults} faults of the server */
export function labOf(session, url, faults) {
  let opened = 0
  const goto = async (address = '') => {
    // Another query each time: with the same one a hash would only be changed.
    await session.goto(`${url}${address.replace(/\?|(?=#)|$/, `?${++opened}=&`)}`)
  }
  return {
    session,
    url,
    faults,
    /** Nothing is broken from here on. */
    mend: () => void Object.assign(faults, noFaults()),
    goto,
    /** Ready, and at rest where it was to rest. @param {string} [address] what follows the page's own */
    async open(address) {
      await goto(address)
      await until(session, isReady)
      const [, steps] = /paused=1&steps=(\d+)/.exec(address ?? '') ?? []
      if (steps) await until(session, rests, steps)
    },
    /**
     * @template Result
     * @template [Argument=undefined]
     * @param {(argument: Argument) => Result | Promise<Result>} inPage
     * @param {Argument} [argument]
     */
    call: (inPage, argument) => session.evaluate(inPage, argument),
    /** @param {string} selector @param {string} [text] how it begins */
    click: (selector, text) => click(session, selector, text),
    text: () => session.evaluate(textOf),
    untilReady: () => until(session, isReady),
    /** @param {string} words */
    untilSaid: (words) => until(session, holds, words),
    /** @param {string} key of `<html>` */
    data: (key) => session.evaluate(dataOf, key),
    /** The worker's GPU does what was injected. */
    sayWord: () => session.evaluate(sayWord),
    /** Neither the page nor its worker has said anything on the console. */
    async expectSilence() {
      const { messages } = await session.evaluate(() => /** @type {any} */ (window).tourWatch)
      assert.deepEqual(messages, [])
    },
    /** It trains on from where it stands. */
    async expectItTrains() {
      const { before, after } = await session.evaluate(async () => {
        const { step } = await window.overfitLab.snapshot()
        return { before: step, after: (await window.overfitLab.run(5)).step }
      })
      assert.equal(after, before + 5)
    },
  }
}
