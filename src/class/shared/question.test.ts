import { expect, it } from 'vitest'
import { presets } from '../../catalog/presets/preset-table'
import { parse, parseExperiment } from '../../experiment/parse/parse'
import { type Question, withoutTheRight } from './question'
import { questionSchema } from './question-schema'

const experiment = parseExperiment(presets['noisy-moons'].experiment)
const asked = {
  id: 'q1',
  title: 'Where is the valley?',
  text: 'Put your λ.',
  experiment,
  stage: { step: 800 },
}
const parsed = (input: unknown) => parse(questionSchema, input, 'question')

it.each<Question>([
  { ...asked, kind: 'lambda' },
  { ...asked, kind: 'choice', options: ['up', 'down'], right: 1 },
  { ...asked, kind: 'mark' },
  { ...asked, kind: 'valley' },
  { id: 'q2', title: 'Memorising', text: '', kind: 'lesson', lesson: 'memorising', step: 0 },
])('of the kind $kind comes through as it was', (question) => {
  expect(parsed(JSON.parse(JSON.stringify(question)))).toEqual(question)
})

it('has its experiment parsed: what the students’ pages could not load is refused', () => {
  const wrong = { ...asked, kind: 'lambda', experiment: { ...experiment, dropout: 2 } }
  expect(() => parsed(wrong)).toThrow(/question|experiment/)
  expect(() => parsed(wrong)).toThrow('dropout: found 2')
})

it('has from two to six options', () => {
  const choice = (count: number) => ({ ...asked, kind: 'choice', options: Array(count).fill('so') })
  expect(() => parsed(choice(1))).toThrow('at least 2')
  expect(() => parsed(choice(7))).toThrow('at most 6')
})

it('is text that moves no other text', () => {
  const question = parsed({ ...asked, kind: 'mark', title: ' a\u202eb\u0000c ' })
  expect(question.title).toBe('a b c')
})

it('goes to the students without what is right', () => {
  const question: Question = { ...asked, kind: 'choice', options: ['up', 'down'], right: 1 }
  expect(withoutTheRight(question)).toEqual({ ...asked, kind: 'choice', options: ['up', 'down'] })
})
