import { expect, test } from 'vitest'
import { parse } from '../../experiment/parse/parse'
import { MOST_QUESTION_CHARACTERS } from './limits'
import { lessonQuestions, presetsToAsk, questionsOf } from './prepared'
import { questionSchema } from './question-schema'

const all = [...presetsToAsk.flatMap(questionsOf), ...lessonQuestions]

test('there is something to ask of most presets, and of the lessons', () => {
  expect(presetsToAsk.length).toBeGreaterThan(10)
  expect(lessonQuestions.length).toBeGreaterThan(10)
})

test('every prepared question is one, and goes through the room', () => {
  for (const prepared of all) {
    const question = { ...prepared, id: 'a' }
    expect(() => parse(questionSchema, question, 'question'), prepared.title).not.toThrow()
    expect(JSON.stringify(question).length, prepared.title).toBeLessThan(MOST_QUESTION_CHARACTERS)
  }
})
