// Each case as a program of each language, run and compared with the lab's processor engine, or with its exact solution.
// `TARGETS=sklearn PYTHON=/usr/bin/python3 npm run programs`; TFJS is a folder where Node finds @tensorflow/tfjs.
import process from 'node:process'
import { afterAll, describe, expect, it } from 'vitest'
import { languageOf, languages } from '../../src/experiment/export/languages'
import { layerSizes } from '../../src/experiment/shape'
import { whyNoSolution } from '../../src/studies/exact-solution/shared/why-no-solution'
import { type LabInProcess, openLab } from '../strangers/lab-in-process'
import { expectSentence } from '../strangers/sentence'
import { type Case, cases } from './cases'
import { type Figures, runProgram } from './interpreters'
import { minimumOf } from './minimum'

/** Programs end there, each run on its own. */
const ENDS = [1, 20, 100]
/** Float32 on one side at least: what is more than this is another objective, or another path. */
const ALLOWED = 1e-3
/** Where Adam's ε is added elsewhere: the same objective by another path, as the program says. */
const ALLOWED_BY_ANOTHER_PATH = 1e-2

const targets = process.env.TARGETS?.split(',') ?? Object.keys(languages)
const table: string[] = []

afterAll(() => {
  console.log(table.join('\n'))
})

describe.each(targets)('%s', (target) => {
  it.each(cases)('$name', async (one) => {
    const { session, lab } = openLab()
    try {
      await lab.load(one.experiment)
      const refusal = await refusalOf(lab, target)
      if (refusal !== undefined) tell(target, one, refusal)
      else if (hasNoSteps(target, one)) await compareMinimum(target, one, lab)
      else await compareSteps(target, one, lab)
    } finally {
      session.end()
    }
  })
})

async function refusalOf(lab: LabInProcess['lab'], target: string): Promise<string | undefined> {
  try {
    await lab.exportCode(target)
    return undefined
  } catch (error) {
    const { message } = error as Error
    expectSentence(message)
    return message.replace(/^.*objective: /, '')
  }
}

/** Its programs go straight to the minimum where that can be solved. */
function hasNoSteps(target: string, { experiment }: Case): boolean {
  return target === 'sklearn' && whyNoSolution(experiment, layerSizes(experiment), 1) === undefined
}

function takesAnotherPath(target: string, one: Case): boolean {
  return target === 'sklearn' && !hasNoSteps(target, one) && one.experiment.optimizer.kind.startsWith('adam')
}

async function compareMinimum(target: string, one: Case, lab: LabInProcess['lab']): Promise<void> {
  const printed = await printedBy(target, lab)
  expectAlike(target, one, 'minimum', printed, await minimumOf(one.experiment))
}

async function compareSteps(target: string, one: Case, lab: LabInProcess['lab']): Promise<void> {
  const tunings = one.tunings ?? []
  const stops = new Set([...ENDS, ...tunings.map(({ after }) => after)])
  let step = 0
  for (const stop of [...stops].sort((a, b) => a - b)) {
    const own = await lab.run(stop - step)
    step = stop
    if (ENDS.includes(stop)) expectAlike(target, one, `step ${stop}`, await printedBy(target, lab), own)
    for (const { after, tuning } of tunings) if (after === stop) await lab.tune(tuning)
  }
}

async function printedBy(target: string, lab: LabInProcess['lab']): Promise<Figures> {
  return runProgram(languageOf(target).extension, await lab.exportCode(target))
}

const figures = ['dataLoss', 'penalty', 'objective', 'validationLoss'] as const

function expectAlike(target: string, one: Case, at: string, printed: Figures, own: Figures): void {
  const differences = figures.map((name) => relative(printed[name], own[name]))
  const worst = differences.reduce((most, difference) => Math.max(most, difference), 0)
  tell(target, one, at, worst.toExponential(1), figures[differences.indexOf(worst)] as string)
  expect(worst, `${target}, ${one.name}, ${at}: ${JSON.stringify(printed)}`).toBeLessThan(
    takesAnotherPath(target, one) ? ALLOWED_BY_ANOTHER_PATH : ALLOWED,
  )
}

function relative(theirs: number | null, ours: number | null): number {
  if (theirs === null || ours === null) return theirs === ours ? 0 : Number.POSITIVE_INFINITY
  return Math.abs(theirs - ours) / Math.max(Math.abs(ours), 1e-6)
}

function tell(target: string, { name }: Case, ...rest: string[]): void {
  table.push([target, name, ...rest].join('\t'))
}
