import { expect, it, test } from 'vitest'
import { presets } from '../../catalog/presets/preset-table'
import { lambdaAt } from '../../experiment/lambda-scale'
import { parse, parseExperiment } from '../../experiment/parse/parse'
import { type Answer, answerKey, answerSchema, isAnswerTo, valleyPositions } from './answer'
import type { Question } from './question'

const asked = {
  id: 'q1',
  title: 'Where is the valley?',
  text: '',
  experiment: parseExperiment(presets['noisy-moons'].experiment),
  stage: { step: 800 },
}
const losses = valleyPositions.map((_, i) => i / 10)

it('draws the valley at fourteen λ, from 0 over 10⁻⁵ to 1', () => {
  expect(new Set(valleyPositions).size).toBe(14)
  const lambdas = valleyPositions.map(lambdaAt)
  expect(lambdas[0]).toBe(0)
  expect(lambdas[1]).toBeCloseTo(1e-5, 12)
  expect(lambdas.at(-1)).toBeCloseTo(1, 12)
})

it.each<Answer>([
  { kind: 'lambda', position: 127 },
  { kind: 'choice', option: 5 },
  { kind: 'mark', step: 0 },
  { kind: 'valley', losses },
  { kind: 'lesson', value: 0.01 },
])('of the kind $kind comes through as it was', (answer) => {
  expect(parse(answerSchema, JSON.parse(JSON.stringify(answer)), 'answer')).toEqual(answer)
})

it.each([
  { kind: 'lambda', position: 128 },
  { kind: 'lambda', position: 1.5 },
  { kind: 'lambda', position: 1, more: true },
  { kind: 'choice', option: 6 },
  { kind: 'valley', losses: losses.slice(1) },
  { kind: 'valley', losses: losses.map(() => -1) },
  { kind: 'mark', step: null },
])('refuses %o', (answer) => {
  expect(() => parse(answerSchema, answer, 'answer')).toThrow('expected')
})

test.each<[Question, Answer, boolean]>([
  [{ ...asked, kind: 'lambda' }, { kind: 'lambda', position: 3 }, true],
  [{ ...asked, kind: 'lambda' }, { kind: 'choice', option: 0 }, false],
  [{ ...asked, kind: 'choice', options: ['a', 'b'] }, { kind: 'choice', option: 1 }, true],
  [{ ...asked, kind: 'choice', options: ['a', 'b'] }, { kind: 'choice', option: 2 }, false],
  [{ ...asked, kind: 'mark' }, { kind: 'mark', step: 800 }, true],
  [{ ...asked, kind: 'mark' }, { kind: 'mark', step: 801 }, false],
])('whether it can be one to the question', (question, answer, can) => {
  expect(isAnswerTo(question, answer)).toBe(can)
})

it('has one key however it was written', () => {
  expect(answerKey({ kind: 'mark', step: 3 })).toBe(answerKey({ step: 3, kind: 'mark' }))
  expect(answerKey({ kind: 'valley', losses })).not.toBe(
    answerKey({ kind: 'valley', losses: losses.toReversed() }),
  )
})
