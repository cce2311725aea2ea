// Each case as a program of each language: `TARGETS=sklearn PYTHON=/usr/bin/python3 npm run programs`. What cannot be
// written is said, and not counted as checked.
import process from 'node:process'
import { afterAll, describe, expect, it } from 'vitest'
import { languages } from '../../src/experiment/export/languages'
import { expectSentence } from '../strangers/sentence'
import { type Case, cases } from './cases'
import { compared, hasNoSteps } from './compare'

const ENDS = [1, 20, 100]
/** Float32 on one side at least: what is more than this is another objective, or another path. */
const ALLOWED = 1e-3
/** Where Adam's ε is added elsewhere: the same objective by another path, as the program says. */
const ALLOWED_BY_ANOTHER_PATH = 1e-2

const targets = process.env.TARGETS?.split(',') ?? Object.keys(languages)
const table: string[][] = []

afterAll(() => {
  console.log(`\n${table.map((row) => row.join('\t')).join('\n')}`)
})

describe.each(targets)('%s', (target) => {
  it.each(cases)('$name', async (one) => {
    const found = await compared(target, one, ENDS)
    if (typeof found === 'string') {
      expectSentence(found)
      table.push([target, one.name, 'not compared', found])
      return
    }
    for (const { at, figure, worst } of found)
      table.push([target, one.name, at, worst.toExponential(1), figure])
    for (const { at, worst } of found) expect(worst, at).toBeLessThan(allowedFor(target, one))
  })
})

function allowedFor(target: string, one: Case): number {
  const isAdam = one.experiment.optimizer.kind.startsWith('adam')
  const takesAnotherPath = target === 'sklearn' && !hasNoSteps(target, one) && isAdam
  return takesAnotherPath ? ALLOWED_BY_ANOTHER_PATH : ALLOWED
}
