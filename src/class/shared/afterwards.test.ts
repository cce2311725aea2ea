import { expect, test } from 'vitest'
import { positionOf } from '../../experiment/lambda-scale'
import { afterwards, lowestDrawn } from './afterwards'
import { valleyPositions } from './answer'
import type { Question } from './question'
import type { Truth } from './truth'

const ladder: Truth = {
  kind: 'ladder',
  guessing: 0.69,
  rungs: [
    { lambda: 0, training: 0, validation: 5 },
    { lambda: 0.001, training: 0.05, validation: 1.1 },
    { lambda: 0.01, training: 0.3, validation: 0.5 },
    { lambda: 1, training: 0.69, validation: 0.69 },
  ],
}
const question = { kind: 'mark', stage: { step: 800 } } as Question
const lambda = (value: number) =>
  afterwards(question, { kind: 'lambda', position: positionOf(value) }, ladder)

test('a λ against the valley', () => {
  expect(lambda(0.01)).toBe('λ = 0.01 is in the valley: validation loss 0.500, the lowest of all.')
  expect(lambda(0.001)).toBe(
    'λ = 0.001 is too little: validation loss 1.100. The lowest is 0.500, at λ = 0.01.',
  )
  expect(lambda(1)).toBe('λ = 1 is too much: validation loss 0.690. The lowest is 0.500, at λ = 0.01.')
})

test('near the lowest, but not at it', () => {
  expect(lambda(0.0112)).toMatch(/^λ = 0\.0112 is in the valley: validation loss about 0\.50\d\. The lowest/)
})

test('a drawn valley by its lowest place; a level line has none', () => {
  const at = (k: number) => valleyPositions.map((_, i) => Math.abs(i - k))
  expect(lowestDrawn(at(3))).toEqual([valleyPositions[3]])
  expect(lowestDrawn(valleyPositions.map(() => 1))).toBeUndefined()
  const first = afterwards(question, { kind: 'valley', losses: at(0) }, ladder)
  expect(first).toBe('You drew it lowest at λ = 0: the valley is elsewhere. It is lowest at λ = 0.01.')
  expect(afterwards(question, { kind: 'valley', losses: valleyPositions.map(() => 1) }, ladder)).toBe('')
})

test('drawn lowest along a stretch, the stretch counts', () => {
  const lowFrom = (k: number, to = valleyPositions.length) =>
    valleyPositions.map((_, i) => (i >= k && i < to ? 0.5 : 1))
  const said = (losses: number[]) => afterwards(question, { kind: 'valley', losses }, ladder)
  const from = valleyPositions.findIndex((place) => place >= positionOf(0.005))
  expect(said(lowFrom(from))).toMatch(
    /^You drew it lowest from λ = \S+ to 1: that reaches into the valley\. It is lowest at λ = 0\.01\.$/,
  )
  expect(said(lowFrom(0, 2))).toMatch(/^You drew it lowest from λ = 0 to \S+: the valley is elsewhere\./)
})

test.each([
  [24, 'right there'],
  [60, 'close'],
  [400, 'too late'],
])('a mark at step %i is %s', (step, verdict) => {
  const truth: Truth = { kind: 'mark', step: 24, loss: 0.45, last: 5 }
  expect(afterwards(question, { kind: 'mark', step }, truth)).toBe(
    `You put step ${step}: ${verdict}. The validation loss was lowest at step 24: 0.450.`,
  )
})

test('a mark before the lowest is too early', () => {
  const truth: Truth = { kind: 'mark', step: 1700, loss: 0.45, last: 0.5 }
  expect(afterwards(question, { kind: 'mark', step: 10 }, truth)).toBe(
    'You put step 10: too early. The validation loss was lowest at step 1,700: 0.450.',
  )
})

test('a choice, with an answer that is right and without one', () => {
  const options = ['yes', 'no']
  const said = (truth: Truth | undefined) =>
    afterwards(question, { kind: 'choice', option: 0 }, truth, options)
  expect(said({ kind: 'choice', right: 0 })).toBe('You said “yes”. That is right.')
  expect(said({ kind: 'choice', right: 1 })).toBe('You said “yes”. It is “no”.')
  expect(said({ kind: 'choice' })).toBe('You said “yes”.')
  expect(said(undefined)).toBe('You said “yes”.')
})

test('before the truth has come, nothing is said', () => {
  expect(afterwards(question, { kind: 'lambda', position: 3 }, undefined)).toBe('')
})
