// The GPU is lost at any call of the driver's, from the first on: nobody waits for ever, nobody is told nonsense, and
// where it had been chosen the page hears that it has failed.
import { MathBackendWebGL } from '@tensorflow/tfjs-backend-webgl/dist/base'
import * as tf from '@tensorflow/tfjs-core'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type TunableSettings, tunableSettings } from '../experiment/experiment'
import { parseExperiment } from '../experiment/parse/parse'
import { createAnswers, type Unasked } from './answer'
import { CONTEXT_LOST } from './device/gpu-failure'

const experiment = parseExperiment({
  version: 1,
  seed: 1,
  data: { kind: 'moons', samples: 12, validation: 8 },
  model: { hidden: [3], activation: 'tanh' },
  optimizer: { kind: 'adam', learningRate: 0.02 },
  penalty: { kind: 'l2', lambda: 0 },
})
const tuned: TunableSettings = { ...tunableSettings(experiment), dropout: 0.2 }
const ladder = { values: [0, 0.1], length: 4, isResting: false }

/** Spread evenly over all calls of a visit: its start, a load, each verb. */
const SPOTS = 3
/** How often these are called depends on the clock. */
const polls = ['isContextLost', 'clientWaitSync', 'getSyncParameter', 'fenceSync', 'deleteSync', 'flush']

/** All calls of the driver's since the context was made; at the one of this number it is lost first. */
let calls = 0
let fatal = Number.POSITIVE_INFINITY
const stray: unknown[] = []
const { getContext } = OffscreenCanvas.prototype

function fragile(gl: WebGL2RenderingContext): WebGL2RenderingContext {
  const { loseContext } = gl.getExtension('WEBGL_lose_context') as { loseContext(): void }
  const extension = gl.getExtension('WEBGL_lose_context')
  for (const name of Object.keys(WebGL2RenderingContext.prototype) as (keyof WebGL2RenderingContext)[]) {
    const method = Object.getOwnPropertyDescriptor(WebGL2RenderingContext.prototype, name)?.value
    if (typeof method !== 'function' || polls.includes(name)) continue
    const call = function (this: unknown, ...given: unknown[]) {
      if (++calls === fatal) loseContext.call(extension)
      return method.apply(gl, given)
    }
    Object.assign(gl, { [name]: call })
  }
  return gl
}

const onStray = (event: PromiseRejectionEvent) => {
  event.preventDefault()
  stray.push(event.reason)
}

beforeEach(() => {
  OffscreenCanvas.prototype.getContext = function (this: OffscreenCanvas, ...given: unknown[]) {
    return fragile(getContext.apply(this, given as never) as never)
  } as never
  addEventListener('unhandledrejection', onStray)
})

afterEach(() => {
  OffscreenCanvas.prototype.getContext = getContext
  removeEventListener('unhandledrejection', onStray)
})

/** A new context for a new engine: the backend keeps its first. */
function forgetBackend(): void {
  tf.removeBackend('webgl')
  tf.env().reset()
  tf.registerBackend('webgl', () => new MathBackendWebGL(), 2)
}

/** A visit in which every kind of verb is asked; what each came to. */
async function visit(): Promise<{ told: Unasked[]; refused: string[]; started: boolean }> {
  forgetBackend()
  calls = 0
  const told: Unasked[] = []
  const refused: string[] = []
  const answers = createAnswers((message) => told.push(message))
  const ask = (answer: Promise<unknown>) => answer.catch((error) => refused.push(error.message))
  await ask(answers.start({ engine: 'webgl' }))
  const started = refused.length === 0
  await ask(answers.load({ experiment, revision: 0 }))
  await ask(answers.watch({ inputs: [[0, 0]], parameters: true }))
  await ask(answers.run({ steps: 3 }))
  await ask(answers.tune({ settings: tuned, revision: 1 }))
  await Promise.all([ask(answers.run({ steps: 50 })), ask(answers.snapshot(undefined))])
  await ask(answers.wish({ study: 'every-lambda', wish: ladder }))
  await ask(answers.predict({ inputs: [[0, 1]] }))
  await ask(
    answers.question({
      study: 'every-lambda',
      question: 'ladder',
      payload: { values: [0], steps: 3 },
    } as never),
  )
  await ask(answers.recall({ step: 2 }))
  await ask(answers.play({ pace: null }))
  await ask(answers.reset({ settings: tuned, revision: 2 }))
  await ask(answers.pause(undefined))
  return { told, refused, started }
}

const isFailure = (message: Unasked) => message.type === 'report' && message.status === 'failed'

it('whenever it comes, a loss is told as one', { timeout: 300_000 }, async () => {
  fatal = Number.POSITIVE_INFINITY
  const whole = await visit()
  expect([whole.refused, whole.told.filter(isFailure)]).toEqual([[], []])
  const all = calls
  let lost = 0
  for (let spot = 0; spot < SPOTS; spot++) {
    fatal = 1 + Math.floor((all * (spot + 0.5)) / SPOTS)
    const { told, refused, started } = await visit()
    const where = `at call ${fatal} of ${all}`
    // What trains beside the run gets as many turns as there is time for: a visit may end before its loss.
    if (calls < fatal) continue
    lost++
    // A verb may have been over by then; none says anything else.
    expect([...new Set(refused)], where).toEqual([CONTEXT_LOST])
    const reasons = told.filter(isFailure).map((report) => 'reason' in report && report.reason)
    expect([...new Set(reasons)], where).toEqual(started ? [CONTEXT_LOST] : [])
    expect(stray, where).toEqual([])
  }
  expect(lost).toBeGreaterThan(SPOTS / 2)
})
