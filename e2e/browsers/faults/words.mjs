// What the page says, and when it may.
import assert from 'node:assert/strict'
import { until } from '../hands.mjs'

/** @typedef {import('./cases.mjs').Case} Case */

const memorised = () => document.querySelector('.memorised meter')?.getAttribute('value') ?? 'none'
const spoken = () => document.querySelector('.memorised')?.textContent ?? ''

/** In the page: whether the words of the strip stand upright within it. */
function closedSetup() {
  const toggle = /** @type {HTMLElement} */ (document.querySelector('.setup-toggle'))
  const words = /** @type {HTMLElement} */ (toggle.querySelector('span') ?? toggle)
  const { width, height, top, bottom } = words.getBoundingClientRect()
  const around = toggle.getBoundingClientRect()
  return { isUpright: height > width, isWhole: top >= around.top - 1 && bottom <= around.bottom + 1 }
}

/**
 * In the page: λ is changed in a run at full speed, between two changes at rest, whose steps are known. Where its mark stands
 * is read off the picture; where it was felt, off the measured λ.
 */
async function markInFullRun() {
  const lab = window.overfitLab
  await lab.run(100)
  await lab.tune({ learningRate: 0.02 })
  const whole = lab.run(4000)
  while ((await lab.snapshot()).step < 1000);
  await lab.tune({ penalty: { lambda: 0.01 } })
  await whole
  await lab.tune({ learningRate: 0.01 })
  await lab.drawn()
  const lines = [...document.querySelectorAll('[data-testid="chart-loss"] line.mark')]
  const [first = 0, marked = 0, last = 0] = lines.map((line) => Number(line.getAttribute('x1')))
  const { columns, rows } = await lab.history()
  const [stepAt, lambdaAt] = [columns.indexOf('step'), columns.indexOf('lambda')]
  const felt = rows.findIndex((row) => Number(row[lambdaAt]) > 0)
  return {
    marks: lines.length,
    marked: Math.round(100 + (4000 * (marked - first)) / (last - first)),
    before: rows[felt - 1]?.[stepAt] ?? Number.NaN,
    after: rows[felt]?.[stepAt] ?? Number.NaN,
  }
}

/** In the page. */
async function trainAndDraw(/** @type {number} */ steps) {
  await window.overfitLab.run(steps)
  return window.overfitLab.drawn()
}

/** @type {Case[]} */
export const words = [
  {
    name: 'memorised labels in an unlearned network',
    async run(lab) {
      await lab.open('?engine=cpu&paused=1')
      assert.ok(['none', '0'].includes(await lab.call(memorised)), await lab.call(spoken))
      assert.doesNotMatch(await lab.call(spoken), /[1-9]\d* of/)
      await lab.expectSilence()
    },
  },
  {
    name: 'memorised labels in a collapsed network',
    async run(lab) {
      await lab.open('?engine=cpu&paused=1#preset=noisy-moons&penalty.lambda=10')
      await lab.call(trainAndDraw, 600)
      assert.equal(await lab.call(memorised), '0')
      await lab.expectSilence()
    },
  },
  {
    name: 'memorised labels where they are',
    async run(lab) {
      await lab.open('?engine=cpu&paused=1')
      await lab.call(trainAndDraw, 3000)
      assert.ok(Number(await lab.call(memorised)) > 0, await lab.call(spoken))
    },
  },
  {
    name: 'the λ strip before anything is trained',
    async run(lab) {
      await lab.open('?engine=cpu&paused=1')
      await lab.click('button', 'Show every λ')
      await until(lab.session, () => document.querySelector('[data-testid="every-lambda"], .ladder') !== null)
      assert.doesNotMatch(await lab.text(), /lowest/)
      await lab.expectItTrains()
      await lab.untilSaid('lowest at λ')
      await lab.expectSilence()
    },
  },
  {
    name: 'the closed Setup strip',
    async run(lab) {
      await lab.session.resize(1280, 800)
      await lab.open('?engine=cpu&paused=1')
      assert.deepEqual(await lab.call(closedSetup), { isUpright: true, isWhole: true })
    },
  },
  {
    name: 'drawn()',
    async run(lab) {
      await lab.open('?engine=cpu&paused=1')
      const drawn = await lab.call(async () => {
        await window.overfitLab.run(40)
        const step = await window.overfitLab.drawn()
        return { step, shown: document.documentElement.dataset.drawnStep }
      })
      assert.deepEqual(drawn, { step: 40, shown: '40' })
      await lab.expectSilence()
    },
  },
  {
    name: 'a change in a run at full speed',
    async run(lab) {
      await lab.open('?engine=cpu&paused=1#preset=noisy-moons&penalty.lambda=0')
      const { marks, marked, before, after } = await lab.call(markInFullRun)
      assert.equal(marks, 3)
      // A pixel is a few steps.
      assert.ok(
        marked >= before - 8 && marked <= after + 8,
        `marked at ${marked}, felt in ${before} to ${after}`,
      )
      await lab.expectSilence()
      return `marked at ${marked}, felt after ${before}`
    },
  },
]
