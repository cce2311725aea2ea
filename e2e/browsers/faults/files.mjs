// Files that are missing, and the page where it may not load them.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { until } from '../hands.mjs'
import { tinyMoons } from './lab.mjs'
import { NotPossible } from './not-possible.mjs'

/** @typedef {import('./cases.mjs').Case} Case @typedef {import('./lab.mjs').Lab} Lab */

const dist = join(import.meta.dirname, '../../../dist')
const missing = () => document.getElementById('missing')?.textContent ?? ''
const hasMissing = () => (document.getElementById('missing')?.textContent ?? '') !== ''
const hasButton = (/** @type {{ selector: string; text: string }} */ { selector, text }) =>
  [...document.querySelectorAll(selector)].some((each) => each.textContent?.trim().startsWith(text))
const isThere = (/** @type {string} */ selector) => document.querySelector(selector) !== null
const hasFailed = () => document.documentElement.dataset.status === 'failed'

/** @type {Record<string, [selector: string, text: string, shown: string]>} */
const parts = {
  CodePanel: ['button', 'Code', '[data-testid="code"]'],
  WeightsHistogram: ['label', 'histogram', '[data-testid="chart-weights"] svg rect'],
  NetworkPanel: ['label', 'network', '[data-testid="chart-weights"] canvas'],
  LookBack: ['button', 'Look back', '.look-back'],
  ResamplingPanel: ['button', 'Resample', '[data-testid="resampling"]'],
  WhyPanel: ['button', 'Why', '[data-testid="why-zeros"]'],
  SuggestPanel: ['button', 'Suggest λ', '[data-testid="suggest-lambda"]'],
}

/** @param {string} chunk @param {[string, string, string]} _ @returns {Case} */
const latePart = (chunk, [selector, text, shown]) => ({
  name: `${chunk} missing, and back`,
  async run(lab) {
    lab.faults.missing.add(chunk)
    await lab.open(`?engine=cpu&paused=1&steps=60${tinyMoons}`)
    await until(lab.session, () => document.documentElement.dataset.step === '60')
    // Why has its button once λ matters.
    await lab.call(() => window.overfitLab.tune({ penalty: { lambda: 0.01 } }))
    await until(lab.session, hasButton, { selector, text })
    await lab.click(selector, text)
    await lab.untilSaid('This part of the page could not be loaded. The rest works on without it.')
    await lab.expectItTrains()
    lab.faults.missing.clear()
    // Looking back ends where it trains on.
    const isKept = await lab.call(hasButton, { selector: 'button', text: 'Try again' })
    await (isKept ? lab.click('button', 'Try again') : lab.click(selector, text))
    await until(lab.session, isThere, shown)
    assert.doesNotMatch(await lab.text(), /could not be loaded/)
  },
})

/** Says to the page around it what it reads, as nobody outside may look in. */
const telling = `<script>setInterval(() => parent.postMessage(document.body ? document.body.innerText : '', '*'), 100)</script>`
const listening = `<iframe sandbox="allow-scripts" src="inner.html?paused=1" width="1200" height="700"></iframe>
<script>addEventListener('message', ({ data }) => { document.title = data })</script>`

/** @type {Case[]} */
export const files = [
  ...Object.entries(parts).map(([chunk, part]) => latePart(chunk, part)),
  {
    name: 'the worker’s script missing, and back',
    async run(lab) {
      lab.faults.missing.add('worker')
      await lab.goto('?paused=1&engine=cpu')
      await until(lab.session, hasFailed)
      await lab.untilSaid('it could not be loaded')
      lab.faults.missing.clear()
      await lab.click('button', 'Try again')
      await lab.untilReady()
      await lab.expectItTrains()
    },
  },
  {
    name: 'the main script missing',
    async run(lab) {
      lab.faults.missing.add('index')
      await lab.goto('?paused=1')
      await until(lab.session, hasMissing)
      assert.match(await lab.call(missing), /A script of this page could not be loaded/)
    },
  },
  {
    name: 'a sandboxed frame',
    async run(lab) {
      const html = readFileSync(join(dist, 'index.html'), 'utf8').replace(/<meta http-equiv[^>]*>/, telling)
      lab.faults.pages = { 'around.html': listening, 'inner.html': html }
      await lab.session.goto(`${lab.url}around.html`)
      await until(lab.session, () => document.title.includes('the frame has to allow-same-origin'))
    },
  },
  {
    name: 'file://',
    async run(lab) {
      await lab.session.goto(pathToFileURL(join(dist, 'index.html')).href)
      await until(lab.session, () => (document.getElementById('missing')?.textContent ?? 'begun') !== '')
      if (await lab.call(() => document.getElementById('missing') === null))
        throw new NotPossible('the driver lets file:// load modules')
      assert.match(await lab.call(missing), /it has to come from a web server/)
    },
  },
]
