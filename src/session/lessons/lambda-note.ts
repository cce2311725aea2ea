// What stands under λ while a lesson has no use for it yet.
import type { Lesson, Move, Step } from '../../catalog/lessons/lesson'

/** @param at the step that is open, counted from 0 @returns nothing where λ has come */
export function lambdaNote({ steps }: Lesson, at: number): string | undefined {
  const first = steps.findIndex(isAboutLambda)
  if (first === -1) return 'No λ in this lesson; move it and the lesson waits'
  return first > at ? `λ comes in step ${first + 1}; move it now and the lesson waits` : undefined
}

function isAboutLambda({ question, stage = [], moves }: Step): boolean {
  return question.kind === 'lambda' || [...stage, ...moves].some(setsLambda)
}

function setsLambda(move: Move): boolean {
  if ('tune' in move) return 'lambda' in ((move.tune as { penalty?: object }).penalty ?? {})
  const changes = 'load' in move ? move.with : 'restart' in move ? move.restart : undefined
  return changes !== undefined && 'penalty.lambda' in changes
}
