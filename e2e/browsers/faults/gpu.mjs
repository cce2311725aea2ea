// What can go wrong with the GPU, at the start and later.
import assert from 'node:assert/strict'
import {
  fencesNeverPass,
  losing,
  noContext,
  noFloatTargets,
  refusedDropout,
  refusedShader,
  throwsAsNoDriver,
  wrongNumbers,
} from '../../injected-faults.mjs'
import { until } from '../hands.mjs'
import { tinyMoons } from './lab.mjs'

/** @typedef {import('./cases.mjs').Case} Case @typedef {import('./lab.mjs').Lab} Lab */

/** Nothing of a shader, a stack or a library. */
const technical = /undefined|null|\bat \w+ \(|#version|ERROR|gl_|TensorFlow|TypeError|Cannot/

/** @type {Record<string, [fault: string, reason: string]>} */
const atStart = {
  'no WebGL 2 for the worker': [noContext, 'gives the training thread no WebGL 2'],
  'no float32 targets': [noFloatTargets, 'cannot render to 32-bit float textures'],
  'fences that never signal': [fencesNeverPass, 'The GPU has not answered for 10 seconds.'],
  'a wrong self-test': [wrongNumbers, 'WebGL computes wrong numbers here'],
  'a shader refused': [refusedShader, 'The graphics driver refuses the GPU program'],
  'a driver that throws': [throwsAsNoDriver, 'WebGL could not be set up'],
}

/** @param {[string, string]} _ @returns {(lab: Lab) => Promise<void>} */
const processorTrains =
  ([fault, reason]) =>
  async (lab) => {
    lab.faults.workers = [fault]
    await lab.open('?paused=1')
    const device = await lab.call(() => window.overfitLab.ready)
    assert.equal(device.backend, 'cpu')
    assert.ok(device.reason?.includes(reason), device.reason)
    assert.doesNotMatch(device.reason ?? '', technical)
    await lab.expectItTrains()
    await lab.expectSilence()
  }

/** In the page: the GPU goes while a verb is under way, and every promise settles. */
async function loseIn(/** @type {'run' | 'reset' | 'snapshot'} */ verb) {
  const lab = window.overfitLab
  const gpu = new BroadcastChannel('gpu')
  const asked = { run: () => lab.run(3000), reset: lab.reset, snapshot: lab.snapshot }[verb]()
  gpu.postMessage('now')
  const all = await Promise.allSettled([asked, lab.snapshot(), lab.run(20)])
  gpu.close()
  return all.map((end) => (end.status === 'rejected' ? end.reason.message : 'done'))
}

/** @param {'run' | 'reset' | 'snapshot'} verb @returns {(lab: Lab) => Promise<void>} */
const isLostIn = (verb) => async (lab) => {
  lab.faults.workers = [losing, '']
  await lab.open(`?engine=webgl&paused=1&steps=10${tinyMoons}`)
  const said = await lab.call(loseIn, verb)
  assert.deepEqual(
    said.filter((end) => end !== 'done' && !end.includes('context was lost')),
    [],
  )
  await lab.untilSaid('The browser took the GPU away')
  await lab.expectItTrains()
  assert.equal(await lab.data('backend'), 'webgl')
  await lab.expectSilence()
}

/** In the page. */
async function loseTenTimes() {
  const lab = window.overfitLab
  const gpu = new BroadcastChannel('gpu')
  const whole = lab.run(100_000)
  const asked = []
  for (let loss = 0; loss < 10; loss++) {
    gpu.postMessage('now')
    asked.push(lab.tune({ penalty: { lambda: loss / 1000 } }), lab.memory(), lab.snapshot())
    await Promise.allSettled(asked)
  }
  const { step } = await lab.pause()
  const { cutShort = 'nothing' } = await whole
  return { step, cutShort, lambda: lab.experiment().penalty.lambda }
}

/** @type {Case[]} */
export const gpu = [
  ...Object.entries(atStart).map(([name, fault]) => ({ name, run: processorTrains(fault) })),
  { name: 'the GPU lost in run(3000)', run: isLostIn('run') },
  { name: 'the GPU lost in reset', run: isLostIn('reset') },
  { name: 'the GPU lost in snapshot', run: isLostIn('snapshot') },
  {
    name: 'the GPU lost while paused',
    async run(lab) {
      lab.faults.workers = [losing, '']
      await lab.open(`?engine=webgl&paused=1&steps=10${tinyMoons}`)
      await lab.sayWord()
      await lab.untilSaid('goes on from its weights at step 10, with all that')
      await lab.expectItTrains()
      await lab.expectSilence()
    },
  },
  {
    name: 'the GPU lost ten times',
    async run(lab) {
      lab.faults.workers = [losing]
      await lab.open(`?steps=60${tinyMoons}`)
      await until(lab.session, () => document.documentElement.dataset.step === '60')
      const { step, cutShort, lambda } = await lab.call(loseTenTimes)
      assert.match(cutShort, new RegExp(`^Stopped at step ${step} of 100060: `))
      assert.deepEqual({ lambda, backend: await lab.data('backend') }, { lambda: 0.009, backend: 'cpu' })
      await lab.expectItTrains()
      await lab.expectSilence()
    },
  },
  {
    name: 'the GPU taken and not given again',
    async run(lab) {
      lab.faults.workers = [losing, noContext]
      await lab.open(`?paused=1&steps=10${tinyMoons}`)
      await lab.sayWord()
      await until(lab.session, () => document.documentElement.dataset.backend === 'cpu')
      await lab.expectItTrains()
      await lab.expectSilence()
    },
  },
  {
    name: 'a shader refused later',
    async run(lab) {
      lab.faults.workers = [refusedDropout]
      await lab.open(`?engine=webgl&paused=1&steps=10${tinyMoons}`)
      await lab.call(() => window.overfitLab.tune({ dropout: 0.3 }).then(String, String))
      await lab.untilSaid('The graphics driver refuses the GPU program “')
      await lab.expectSilence()
    },
  },
]
