// What is accepted can be trained, drawn, put in words and exported, and no number in any of it is none.
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { languageOf, languages } from '../../src/experiment/export/languages'
import type { Session } from '../../src/session/session'
import { judge } from '../../src/session/words/verdict'
import { lossFrame } from '../../src/ui/kit/charts/loss/loss-frame'
import type { LossScale } from '../../src/ui/kit/charts/loss/loss-point'
import { histogramFrame } from '../../src/ui/kit/charts/weights/histogram-frame'
import { weightsFrame } from '../../src/ui/kit/charts/weights/weights-frame'
import { networkFrame } from '../../src/ui/kit/network/network-frame'
import { experimentJson } from './any-experiment'
import { expectFinite, expectNumbersInWords } from './finite'
import { type LabInProcess, openLab } from './lab-in-process'
import { nearly, VARIANTS } from './nearly-right'
import { expectParses } from './parses'
import { expectSentence } from './sentence'
import { PATIENCE_MS, trials } from './settings'

/** Training costs a hundred times what reading does. */
const SHARE = 0.03
const STEPS = 3
/** NaN there means that there is no line: no validation rows, no classes. */
const gaps = ['points', 'lines', 'curves']

let open: LabInProcess
const scripts: Record<string, string[]> = {}

beforeAll(async () => {
  open = openLab()
  await open.lab.ready
  // What is refused leaves the run that there was.
  await open.session.loadPreset('xor-sample')
  open.session.watchParameters()
})

afterAll(() => open.session.end())

function expectDrawn(session: Session): void {
  const scales: LossScale[] = ['linear', 'log', 'accuracy']
  for (const scale of scales)
    expectFinite(lossFrame(session, { scale, style: 'keras' }), `loss, ${scale}`, gaps)
  expectFinite(weightsFrame(session), 'weights', gaps)
  expectFinite(histogramFrame(session), 'histogram', gaps)
  expectFinite(networkFrame(session), 'network', gaps)
}

/** Nothing where the language cannot say what is minimised, and says why. */
async function exported(lab: LabInProcess['lab'], language: string): Promise<string | undefined> {
  try {
    return await lab.exportCode(language)
  } catch (error) {
    expectSentence((error as Error).message)
    expect((error as Error).message).toContain('expected a language that can state this objective')
    return undefined
  }
}

async function expectExported({ session, lab }: LabInProcess): Promise<void> {
  const { name } = session.experiment()
  for (const language of Object.keys(languages)) {
    const script = await exported(lab, language)
    if (script === undefined) continue
    expectNumbersInWords(name === undefined ? script : script.slice(script.indexOf('\n')))
    const { extension } = languageOf(language)
    scripts[extension] = [...(scripts[extension] ?? []), script]
  }
}

async function expectTrained(opened: LabInProcess): Promise<void> {
  const { session, lab } = opened
  const snapshot = await lab.run(STEPS)
  expect(['paused', 'diverged']).toContain(snapshot.status)
  expectFinite(snapshot, 'snapshot')
  const state = session.store.getState()
  expect(snapshot.validationLoss === null).toBe(state.run?.validation.inputs.length === 0)
  expectNumbersInWords(JSON.stringify(judge(state).parts))
  expectFinite(await lab.predict(state.run!.training.inputs), 'predictions')
  expectDrawn(session)
  await expectExported(opened)
}

test('what is loaded trains, is drawn and is exported', { timeout: PATIENCE_MS }, async () => {
  let trained = 0
  const property = fc.asyncProperty(nearly(experimentJson), async (inputs) => {
    for (const input of inputs) {
      const { session, lab } = open
      const before = session.experiment()
      const refusal = await lab.load(input).then(
        () => undefined,
        (error: Error) => error.message,
      )
      if (refusal === undefined) {
        trained++
        await expectTrained(open)
      } else {
        expectSentence(refusal)
        expect(session.experiment()).toBe(before)
        expect((await lab.snapshot()).status).not.toBe('failed')
      }
    }
  })
  await fc.assert(property, trials(SHARE / VARIANTS))
  expect(trained).toBeGreaterThan((SHARE * trials().numRuns) / 4)
  for (const [extension, programs] of Object.entries(scripts)) expectParses(extension, programs)
})
