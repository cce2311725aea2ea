// What was said beside what it was: from the run's own numbers.
import type { Facts, MarkOnLoss, Question } from '../../catalog/lessons/lesson'
import { say } from '../../catalog/lessons/number-words'
import { pointInWords, pointOf } from '../../catalog/lessons/point-words'
import { significant } from '../../catalog/number-text'

export interface Answered {
  said: string
  was: string
  isRight: boolean
  /** What of it was right, where there is more to say. */
  remark?: string
  why: string
}

/** A mark that is not further off than this factor is right. */
const NEAR = 1.25
/** What has moved by less than this share has stayed. */
const MOVED = 0.1

/** @param value of the answer: which option, where the mark stands, the λ, which point */
export function judgeAnswer(
  question: Question,
  value: number,
  now: Facts,
  before: Facts,
): Omit<Answered, 'why'> {
  switch (question.kind) {
    case 'choice': {
      const right = question.right(now, before)
      const said = question.options[value] ?? ''
      return {
        said,
        was: question.was?.(now, before) ?? question.options[right] ?? '',
        isRight: right === value,
      }
    }
    case 'mark':
      return judgeMark(question, value, now, before)
    case 'lambda':
      return {
        said: `λ ${significant(value)}`,
        was: question.was(now, before),
        isRight: question.isRight(now, before),
      }
    case 'point':
      return {
        said: pointInWords(pointOf(now, question.among, value)),
        was: question.was(now, before, value),
        isRight: question.isRight(now, before, value),
      }
    default:
      return question satisfies never
  }
}

function judgeMark({ curve }: MarkOnLoss, mark: number, now: Facts, before: Facts): Omit<Answered, 'why'> {
  const truth = now[curve]
  const isRight = Math.max(truth / mark, mark / truth) <= NEAR
  return {
    said: say(mark),
    was: say(truth),
    isRight,
    remark: `${direction(mark, truth, before[curve])}${isRight ? 'Close.' : `${capital(timesOff(mark, truth))} ${truth > mark ? 'as high as your mark' : 'lower than your mark'}.`}`,
  }
}

/** How far apart two losses are: "4.5 times". */
export function timesOff(mark: number, truth: number): string {
  const factor = Math.max(truth / mark, mark / truth)
  return factor < 1000 ? `${Number(factor.toPrecision(2))} times` : 'many times'
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

function direction(mark: number, truth: number, before: number): string {
  const [said, was] = [way(mark, before), way(truth, before)]
  if (said === was) return `${was}, as you said. `
  return `${was}; you said ${said.toLowerCase()}. `
}

function way(value: number, before: number): 'Up' | 'Down' | 'Much the same' {
  if (Math.abs(value - before) <= MOVED * before) return 'Much the same'
  return value > before ? 'Up' : 'Down'
}
