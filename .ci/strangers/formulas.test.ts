// Formulas from anywhere: refused in one sentence that a person can act on, or numbers from one end to the other.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { complaintOf } from '../../src/catalog/datasets/formula/complaint'
import { formulaOf } from '../../src/catalog/datasets/formula/on-interval'
import { parseExperiment } from '../../src/experiment/parse/parse'
import { hostileNames } from './any-experiment'
import { formula } from './any-formula'
import { refusalOf } from './sentence'
import { PATIENCE_MS, trials } from './settings'

const experimentWith = (text: string) => ({
  version: 1,
  seed: 1,
  data: { kind: 'formula', expression: text },
  model: { hidden: [], activation: 'linear' },
  optimizer: { kind: 'sgd', learningRate: 0.1 },
  penalty: { kind: 'none', lambda: 0 },
})

const pieces = fc.constantFrom(
  ...[
    'x',
    '(',
    ')',
    '|',
    '+',
    '-',
    '*',
    '/',
    '^',
    ',',
    ' ',
    '.',
    '1',
    '2e',
    '3',
    'e',
    'pi',
    'sin',
    'max',
    'log',
  ],
  ...['²', '−', '·', '**', 'π', 'sqrt(', 'constructor', '__proto__', '[', '"', '\\', '`', ';', '\0'],
)
const soup = fc.array(pieces, { maxLength: 60 }).map((all) => all.join(''))
const hostile = fc.constantFrom(
  ...hostileNames,
  ...['(', '-', '|', '2^', 'sin(', '1+', 'x', '²', 'max(1,'].map((piece) => piece.repeat(5000)),
  'constructor.constructor("return 1")()',
)

/** @returns whether it is taken */
function isTaken(text: string): boolean {
  if (refusalOf(() => parseExperiment(experimentWith(text))) !== undefined) return false
  const f = formulaOf(text)
  for (const x of [-1, -0.7, 0, 0.3, 1]) if (!Number.isFinite(f(x))) throw new Error(`${text} at ${x}`)
  return true
}

test('any text is a formula or refused', { timeout: PATIENCE_MS }, () => {
  let [taken, refused] = [0, 0]
  const any = fc.oneof({ arbitrary: formula, weight: 3 }, soup, hostile, fc.string({ unit: 'binary' }))
  const property = fc.property(any, (text) => {
    if (isTaken(text)) taken++
    else refused++
  })
  fc.assert(property, trials(0.5))
  expect(Math.min(taken, refused) / (taken + refused)).toBeGreaterThan(0.2)
})

test('what is drawn as a formula mostly is one', () => {
  const drawn = fc.sample(formula, trials(0.05))
  const right = drawn.filter((text) => complaintOf(text) === undefined)
  expect(right.length / drawn.length).toBeGreaterThan(0.7)
})
