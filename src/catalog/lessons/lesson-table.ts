// Every lesson by its id, in the order in which they build on each other. A new lesson is its file and a line here.
import { capacity } from './capacity'
import { choosingLambda } from './choosing-lambda'
import { clockArithmetic } from './clock-arithmetic'
import { dropout } from './dropout'
import { l1Zeroes } from './l1-zeroes'
import { l2Shrinks } from './l2-shrinks'
import type { Lesson } from './lesson'
import { littleOrNoisyData } from './little-or-noisy-data'
import { memorising } from './memorising'
import { penaltyTerm } from './penalty-term'
import { sameLambdaElsewhere } from './same-lambda-elsewhere'
import { tooMuchUnderfits } from './too-much-underfits'

export const lessons: Readonly<Record<string, Lesson>> = {
  memorising,
  capacity,
  'little-or-noisy-data': littleOrNoisyData,
  'penalty-term': penaltyTerm,
  'l2-shrinks': l2Shrinks,
  'l1-zeroes': l1Zeroes,
  'too-much-underfits': tooMuchUnderfits,
  dropout,
  'choosing-lambda': choosingLambda,
  'same-lambda-elsewhere': sameLambdaElsewhere,
  'clock-arithmetic': clockArithmetic,
}
