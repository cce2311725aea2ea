// Messages between the threads that are none of ours, or nearly: neither side falls over them, and the run goes on.
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createAnswers } from '../../src/engine/answer'
import { receive } from '../../src/engine/receive'
import { FakeEngine } from '../../src/session/testing/fake-engine'
import { type LabInProcess, openLab } from './lab-in-process'
import { odd } from './nearly-right'
import { PATIENCE_MS, trials } from './settings'
import { WorkerInProcess } from './worker-in-process'

/** None of these is a verb. */
const verb = fc.oneof(fc.constantFrom('toString', '__proto__', 'constructor', 'hasOwnProperty', ''), odd)
const command = fc.oneof(
  odd,
  fc.record({ id: fc.oneof(fc.nat(), odd), verb, payload: odd }, { requiredKeys: [] }),
)

const type = fc.oneof(fc.constantFrom('reply', 'report', 'study', 'alive', 'toString'), odd)
const report = fc.record(
  { type, id: odd, run: odd, status: odd, step: odd, rows: odd, study: odd, report: odd, error: odd },
  { requiredKeys: [] },
)

let worker: WorkerInProcess
let open: LabInProcess

beforeEach(async () => {
  worker = new WorkerInProcess()
  open = openLab(worker.port)
  await open.lab.load(open.lab.experiment())
})

afterEach(() => open.session.end())

test('to the worker: what has a number is refused in words, the rest is left alone', {
  timeout: PATIENCE_MS,
}, async () => {
  const answers = createAnswers(() => undefined)
  const property = fc.asyncProperty(command, async (data) => {
    const said: object[] = []
    await receive(answers, data, (message) => said.push(message))
    for (const message of said) expect(message).toHaveProperty('error')
  })
  await fc.assert(property, trials())
})

test('to the page: whatever it is, no verb is answered by it and no number changes', {
  timeout: PATIENCE_MS,
}, async () => {
  const engine = new FakeEngine()
  const { session, lab } = openLab(engine.port)
  await lab.load(lab.experiment())
  const { experiment, step, status, run } = session.store.getState()
  const property = fc.property(fc.oneof(odd, report), (data) => {
    // As an event would be, whose listener may not throw.
    engine.say(data)
    expect(session.store.getState()).toMatchObject({ step, status, connection: 'ready' })
    expect(session.store.getState().experiment).toBe(experiment)
    expect(session.store.getState().run).toBe(run)
  })
  fc.assert(property, trials())
  session.end()
})

test('between the two at once: the run that goes on comes to its end', { timeout: PATIENCE_MS }, async () => {
  const property = fc.asyncProperty(fc.array(command, { maxLength: 5 }), async (messages) => {
    const { step } = await open.lab.snapshot()
    const done = open.lab.run(3)
    for (const data of messages) if (isCloneable(data)) worker.postMessage(data)
    expect(await done).toMatchObject({ step: step + 3, status: 'paused' })
  })
  await fc.assert(property, trials(0.02))
})

function isCloneable(data: unknown): boolean {
  try {
    structuredClone(data)
    return true
  } catch {
    return false
  }
}
