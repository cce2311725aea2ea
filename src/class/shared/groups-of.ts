// The groups of any question that has some: by its kind.
import { counted, formatCount, significant } from '../../catalog/number-text'
import { lambdaAt } from '../../experiment/lambda-scale'
import { CLOSE, lowestDrawn } from './afterwards'
import type { Answer } from './answer'
import { type Group, type LadderTruth, lambdaGroups } from './groups'
import type { Question } from './question'
import type { Truth } from './truth'
import { isNear, valleyOf } from './valley'

/** None of a choice, whose bars say it all. */
export function groupsOf(question: Question, truth: Truth, answers: readonly Answer[]): Group[] {
  if (question.kind === 'lambda' && truth.kind === 'ladder')
    return lambdaGroups(
      truth,
      answers.flatMap((answer) => (answer.kind === 'lambda' ? [answer.position] : [])),
    )
  if (question.kind === 'valley' && truth.kind === 'ladder')
    return valleyGroups(
      truth,
      answers.flatMap((answer) => (answer.kind === 'valley' ? [lowestDrawn(answer.losses)] : [])),
    )
  if (question.kind === 'mark' && truth.kind === 'mark')
    return markGroups(
      truth,
      question.stage.step,
      answers.flatMap((answer) => (answer.kind === 'mark' ? [answer.step] : [])),
    )
  return []
}

/** @param lowest the places where each was drawn lowest; nothing of a level line */
function valleyGroups(truth: LadderTruth, lowest: readonly (readonly number[] | undefined)[]): Group[] {
  const valley = valleyOf(truth.rungs)
  if (!valley) return []
  const drawn = lowest.filter((places) => places !== undefined)
  const astray = drawn.filter((places) => !places.some((place) => isNear(valley, place)))
  const left = astray.filter(([first = 0]) => lambdaAt(first) < valley.lowest.lambda).length
  const level = lowest.length - drawn.length
  const at = significant(valley.lowest.lambda)
  return [
    {
      key: 'valley',
      count: drawn.length - astray.length,
      title: 'drew it lowest in the valley',
      sentence: `It is lowest at λ = ${at}`,
    },
    { key: 'little', count: left, title: 'drew it too far left', sentence: '' },
    { key: 'much', count: astray.length - left, title: 'drew it too far right', sentence: '' },
    ...(level > 0 ? [{ key: 'level', count: level, title: 'drew no valley', sentence: 'a level line' }] : []),
  ]
}

function markGroups(
  { step, loss, last }: Extract<Truth, { kind: 'mark' }>,
  lastStep: number,
  marks: readonly number[],
): Group[] {
  const isClose = (mark: number) => Math.abs(mark - step) <= CLOSE * lastStep
  const close = marks.filter(isClose).length
  const early = marks.filter((mark) => !isClose(mark) && mark < step).length
  const late = marks.length - close - early
  const rises = last > loss ? `; at step ${formatCount(lastStep)} it is ${last.toFixed(3)}` : ''
  return [
    {
      key: 'close',
      count: close,
      title: `close to step ${formatCount(step)}`,
      sentence: `the lowest validation loss is ${loss.toFixed(3)}${rises}`,
    },
    {
      key: 'early',
      count: early,
      title: 'too early',
      sentence: early > 0 ? `by more than ${counted(Math.floor(CLOSE * lastStep), 'step')}` : '',
    },
    {
      key: 'late',
      count: late,
      title: 'too late',
      sentence: late > 0 ? `by more than ${counted(Math.floor(CLOSE * lastStep), 'step')}` : '',
    },
  ]
}
