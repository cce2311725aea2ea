// What a student answers, one kind for each kind of question.
import * as v from 'valibot'
import { LAMBDA_POSITIONS, positionOf } from '../../experiment/lambda-scale'
import { integerFrom, kinds, numberFrom, record } from '../../experiment/parse/fields'
import { MOST_OPTIONS, type Question } from './question'

/** Where the valley is drawn: at 0, then evenly from 10⁻⁵ to 1, each where the slider has a position. */
export const valleyPositions: readonly number[] = [
  0,
  ...Array.from({ length: 13 }, (_, i) =>
    Math.round(positionOf(1e-5) + (i * (positionOf(1) - positionOf(1e-5))) / 12),
  ),
]

export type Answer =
  /** Of the slider's, 0 … 127; `lambdaAt` has its λ. */
  | { kind: 'lambda'; position: number }
  | { kind: 'choice'; option: number }
  | { kind: 'mark'; step: number }
  /** Validation loss at each of `valleyPositions`. */
  | { kind: 'valley'; losses: readonly number[] }
  /** As `Step.why` of a lesson takes it: which option, where the mark stands, the λ, or which point. */
  | { kind: 'lesson'; value: number }

const HIGHEST_LOSS = 1e6
const HIGHEST_STEP = 1e9

export const answerSchema = kinds(
  ['lambda', 'choice', 'mark', 'valley', 'lesson'],
  [
    record({ kind: v.literal('lambda'), position: integerFrom(0, LAMBDA_POSITIONS) }),
    record({ kind: v.literal('choice'), option: integerFrom(0, MOST_OPTIONS - 1) }),
    record({ kind: v.literal('mark'), step: integerFrom(0, HIGHEST_STEP) }),
    record({
      kind: v.literal('valley'),
      losses: v.pipe(
        v.array(numberFrom(0, HIGHEST_LOSS), 'a list of losses'),
        v.length(valleyPositions.length, `${valleyPositions.length} losses`),
      ),
    }),
    record({ kind: v.literal('lesson'), value: numberFrom(-HIGHEST_STEP, HIGHEST_STEP) }),
  ],
)

/** Whether it can be one to this question: of its kind, and one of those that it has. */
export function isAnswerTo(question: Question, answer: Answer): boolean {
  if (question.kind !== answer.kind) return false
  if (question.kind === 'choice' && answer.kind === 'choice') return answer.option < question.options.length
  if (question.kind === 'mark' && answer.kind === 'mark') return answer.step <= question.stage.step
  return true
}

/** The same answers are the same text. */
export function answerKey(answer: Answer): string {
  return JSON.stringify(answer, Object.keys(answer).sort())
}
