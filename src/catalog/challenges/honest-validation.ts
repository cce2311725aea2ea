// Challenge: a validation loss that the sealed test set confirms. With ten points it is luck.
import { percent, say } from '../lessons/number-words'
import { formatCount } from '../number-text'
import type { Challenge, OpenedTest, RunFacts } from './challenge'
import { percentBeside, sayLoss } from './conditions'

const LIMIT = 0.6
const NEAR = 0.1
const FEW = 10

const apart = ({ loss, validation }: OpenedTest) => Math.abs(loss / validation - 1)
const isGood = ({ test, validation }: RunFacts) => (test?.validation ?? validation) < LIMIT
const agrees = ({ test }: RunFacts) => test !== undefined && apart(test) <= NEAR

const points = (rows: number) => `${formatCount(rows)} point${rows === 1 ? '' : 's'}`

function sayTest(test: OpenedTest): string {
  // Without points held back there is nothing to be off from.
  return Number.isNaN(test.validation)
    ? say(test.loss)
    : `${say(test.loss)}, ${percentBeside(apart(test), NEAR)} off`
}

function sayValidation({ validation }: OpenedTest, rows: number): string {
  return rows === 0
    ? 'nothing in validation'
    : `${sayLoss(validation, LIMIT)} in validation by ${points(rows)}`
}

function sayLuck(standardError: number, rows: number): string {
  const known = rows === 1 ? 'can be off by any amount' : `is known to about ±${say(standardError)}`
  return `By ${points(rows)} the validation loss ${known}.`
}

const stage = (seed: number) =>
  [{ load: 'spiral', with: { 'data.validation': String(FEW), seed: String(seed) } }] as const

export const honestValidation: Challenge = {
  title: 'An honest validation',
  about: 'The test set shall say the same',
  text: `To begin with, ${FEW} points judge the network. Get it to a validation loss under ${LIMIT.toFixed(2)} that the test set confirms within a tenth. The test set is sealed, under the loss chart: you open it once, and that is what counts.`,
  stages: [stage(8), stage(3), stage(6)],
  free: ['penalty', 'dropout', 'data.validation'],
  ruledOut: 'opening the envelope twice, other training points, another network, optimizer or seed.',
  conditions: [
    {
      name: 'validation loss',
      now: ({ test, validation }) => sayLoss(test?.validation ?? validation, LIMIT),
      wanted: `under ${LIMIT.toFixed(2)}`,
      holds: isGood,
    },
    {
      name: 'test loss',
      now: ({ test }) => (test ? sayTest(test) : 'sealed'),
      wanted: 'within a tenth of validation',
      holds: agrees,
    },
  ],
  hints: [
    `First a network that does not memorise: find λ. Then think of who judges: how much does a mean of ${FEW} points say?`,
    'In Setup, under Data, take many more validation points, say 1,000; training begins again. Open the envelope once the run rests, not before.',
  ],
  shows: ['sentence', 'fit', 'penalty', 'lambda', 'loss'],
  lost: (facts) =>
    facts.test && !(isGood(facts) && agrees(facts))
      ? `The envelope is open: ${say(facts.test.loss)} on the test set, ${sayValidation(facts.test, facts.rows.validation)}. It is opened once; the next stage has other data.`
      : undefined,
  why: ({ test, rows }) => {
    if (!test) return ''
    const byFew = test.standardError * Math.sqrt(rows.validation / FEW)
    const luck =
      rows.validation > FEW
        ? ` With ${FEW} points it would be about ±${say(byFew)}: what they say is mostly luck, and whoever chooses by it chooses luck.`
        : ''
    const byLuck =
      rows.validation === 1 || test.standardError > NEAR * test.validation
        ? ' That they agree so well was luck: other points would say something else.'
        : ''
    return `Test ${say(test.loss)}, validation ${say(test.validation)}: ${percent(apart(test))} apart. ${sayLuck(test.standardError, rows.validation)}${byLuck}${luck} The luck shrinks with the root of the number of points: a hundred times as many, a tenth of it. The training did not get better by that; you only know better how good it is.`
  },
}
