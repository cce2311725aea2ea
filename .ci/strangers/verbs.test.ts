// The public interface, called with anything: every promise settles, what is wrong is told in a sentence, the run goes on.
import fc from 'fast-check'
import { afterEach, expect, test } from 'vitest'
import type { OverfitLab } from '../../src/session/page/overfit-lab'
import { FakeEngine } from '../../src/session/testing/fake-engine'
import { type LabInProcess, openLab } from './lab-in-process'
import { odd } from './nearly-right'
import { expectSentence } from './sentence'
import { PATIENCE_MS, trials } from './settings'

type Call = [verb: keyof OverfitLab, argument: unknown]

const lambda = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), odd)
const tuning = fc.oneof(
  odd,
  fc.record({ penalty: fc.record({ kind: fc.oneof(fc.constant('l1'), odd), lambda }, { requiredKeys: [] }) }),
  fc.record({ learningRate: lambda, weightDecay: lambda, dropout: lambda }, { requiredKeys: [] }),
)
const steps = fc.oneof(fc.integer({ min: 1, max: 4 }), odd)
const values = fc.oneof(fc.array(lambda, { maxLength: 3 }), odd)
const inputs = fc.oneof(fc.array(fc.array(lambda, { minLength: 2, maxLength: 2 }), { maxLength: 3 }), odd)

const call: fc.Arbitrary<Call> = fc.oneof(
  fc.tuple(fc.constant('tune' as const), tuning),
  fc.tuple(fc.constant('run' as const), steps),
  fc.tuple(fc.constant('predict' as const), inputs),
  fc.tuple(fc.constant('ladder' as const), fc.oneof(fc.record({ values, steps }), odd)),
  fc.tuple(fc.constant('exportCode' as const), fc.oneof(fc.constantFrom('pytorch', 'toString'), odd)),
  fc.tuple(fc.constant('load' as const), odd),
  fc.tuple(fc.constantFrom('play', 'pause', 'reset', 'snapshot', 'memory', 'experiment'), odd),
) as fc.Arbitrary<Call>

let open: LabInProcess

afterEach(() => open.session.end())

/** @returns whether it was refused */
async function expectSettled({ lab }: LabInProcess, [verb, argument]: Call): Promise<boolean> {
  try {
    await (lab[verb] as (argument: unknown) => unknown)(argument)
    return false
  } catch (error) {
    expect(error, verb).toBeInstanceOf(Error)
    expectSentence((error as Error).message)
    return true
  }
}

test('over an engine that always answers', { timeout: PATIENCE_MS }, async () => {
  open = openLab(new FakeEngine().port)
  await open.lab.load(open.lab.experiment())
  await fc.assert(
    fc.asyncProperty(call, async (call) => {
      const { revision } = open.session.store.getState()
      const isRefused = await expectSettled(open, call)
      const state = open.session.store.getState()
      expect(state.connection).toBe('ready')
      if (isRefused) expect(state.revision).toBe(revision)
    }),
    trials(),
  )
})

test('over the processor, several at once: afterwards it trains on', { timeout: PATIENCE_MS }, async () => {
  open = openLab()
  const first = open.lab.experiment()
  await open.lab.load(first)
  await fc.assert(
    fc.asyncProperty(fc.array(call, { minLength: 1, maxLength: 6 }), async (calls) => {
      await Promise.all(calls.map((call) => expectSettled(open, call)))
      await open.lab.load(first)
      expect(await open.lab.run(2)).toMatchObject({ step: 2, status: 'paused' })
    }),
    trials(0.02),
  )
})
