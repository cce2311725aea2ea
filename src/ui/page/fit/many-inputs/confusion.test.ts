import { expect, test } from 'vitest'
import type { Answer } from '../../../kit/paper/answers'
import { worstMistakes } from '../images/mistakes'
import { confusionOf, mostConfused } from './confusion'
import { confusionInWords } from './confusion-words'

const answer = (truth: number, said: number, certainty = 0.9): Answer => ({
  truth,
  answer: said,
  certainty,
  right: truth === said ? certainty : 1 - certainty,
})

test('each row is counted at its truth and its answer', () => {
  const { counts, rows, right } = confusionOf([answer(0, 0), answer(0, 1), answer(2, 2), answer(0, 1)], 3)
  expect(counts).toEqual([
    [1, 2, 0],
    [0, 0, 0],
    [0, 0, 1],
  ])
  expect([rows, right]).toEqual([4, 2])
})

test('the commonest mistake, not the commonest answer', () => {
  const answers = [answer(1, 1), answer(1, 1), answer(1, 1), answer(0, 2), answer(2, 0), answer(2, 0)]
  const confusion = confusionOf(answers, 3)
  expect(mostConfused(confusion)).toEqual({ truth: 2, answer: 0, count: 2 })
  expect(confusionInWords(confusion, 'validation', ['cat', 'dog', 'owl'])).toBe(
    'validation: 3 of 6 right. Most often owl is taken for cat, 2 times.',
  )
})

test('where all is right there is no commonest mistake', () => {
  const confusion = confusionOf([answer(0, 0)], 2)
  expect(mostConfused(confusion)).toBeUndefined()
  expect(confusionInWords(confusion, 'training', ['0', '1'])).toBe('training: 1 of 1 right.')
})

test('the worst mistakes are those it is most certain of; rows in order where equal', () => {
  const answers = [
    answer(0, 1, 0.6),
    answer(1, 1, 0.99),
    answer(0, 1, 0.8),
    answer(1, 0, 0.8),
    answer(1, 0, 0.5),
  ]
  expect(worstMistakes(answers).map(({ row }) => row)).toEqual([2, 3, 0, 4])
})
