import { expect, test } from 'vitest'
import { lessons } from '../../src/catalog/lessons/lesson-table'
import { lambdaNote } from '../../src/session/lessons/lambda-note'

test('λ is announced until the step that it comes in, in every lesson', () => {
  const notes = Object.entries(lessons).map(([id, lesson]) => {
    const steps = lesson.steps.map((_, at) => /step (\d)|No λ/.exec(lambdaNote(lesson, at) ?? '')?.at(0))
    return [id, steps]
  })
  const silent = (steps: number) => Array.from({ length: steps })
  expect(Object.fromEntries(notes)).toEqual({
    memorising: ['step 5', 'step 5', 'step 5', 'step 5', undefined],
    capacity: ['step 3', 'step 3', ...silent(2)],
    'little-or-noisy-data': Array.from({ length: 5 }, () => 'No λ'),
    'penalty-term': ['step 2', ...silent(4)],
    'l2-shrinks': silent(4),
    'l1-zeroes': silent(4),
    'too-much-underfits': silent(5),
    dropout: ['step 4', 'step 4', 'step 4', undefined],
    'choosing-lambda': silent(4),
    'same-lambda-elsewhere': silent(5),
    'clock-arithmetic': ['step 3', 'step 3', ...silent(2)],
  })
})
