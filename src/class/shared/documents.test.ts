import { expect, it } from 'vitest'
import { answerEntry, parseAnswerEntry } from './documents'

it('says whose answer to what it is', () => {
  const entry = answerEntry('q1', 2, 'a0')
  expect(parseAnswerEntry(entry)).toEqual({ question: 'q1', round: 2, student: 'a0' })
})
