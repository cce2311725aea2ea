// What a student's page says after the reveal: the own answer against the truth, in one sentence.
import { formatCount, significant } from '../../catalog/number-text'
import { extent } from '../../experiment/extent'
import { lambdaAt, positionOf } from '../../experiment/lambda-scale'
import { type Answer, valleyPositions } from './answer'
import { type LadderTruth, sideOf } from './groups'
import type { Question } from './question'
import type { Truth } from './truth'
import { isNear, isOfRung, validationAt, valleyOf } from './valley'

/** Marks that are no further off than this share of the axis are close. */
export const CLOSE = 0.05

/**
 * Empty where the host has revealed nothing that the answer can be held against.
 *
 * @param options of a choice, or of the choice of a lesson
 */
export function afterwards(
  question: Question,
  answer: Answer,
  truth: Truth | undefined,
  options: readonly string[] = [],
): string {
  switch (answer.kind) {
    case 'lambda':
      return truth?.kind === 'ladder' ? ofLambda(truth, answer.position) : ''
    case 'valley':
      return truth?.kind === 'ladder' ? ofValley(truth, answer.losses) : ''
    case 'mark':
      return truth?.kind === 'mark' && question.kind === 'mark' ? ofMark(truth, answer.step, question) : ''
    case 'choice':
      return ofChoice(truth, answer.option, options)
    case 'lesson':
      return ofChoice(truth, answer.value, options)
    default:
      return answer satisfies never
  }
}

/** @param isBetween two networks: nobody has trained this one */
const lossWords = (loss: number, isBetween: boolean) =>
  Number.isNaN(loss) ? 'it diverges' : `validation loss ${isBetween ? 'about ' : ''}${loss.toFixed(3)}`

function ofLambda({ rungs }: LadderTruth, position: number): string {
  const valley = valleyOf(rungs)
  if (!valley) return ''
  const { lambda, validation } = valley.lowest
  const verdict = { valley: 'in the valley', little: 'too little', much: 'too much' }[
    sideOf(valley, position)
  ]
  const own = `λ = ${significant(lambdaAt(position))} is ${verdict}: ${lossWords(validationAt(rungs, position), !isOfRung(rungs, position))}`
  const isLowest = position === positionOf(lambda)
  return isLowest
    ? `${own}, the lowest of all.`
    : `${own}. The lowest is ${validation.toFixed(3)}, at λ = ${significant(lambda)}.`
}

function ofValley({ rungs }: LadderTruth, losses: readonly number[]): string {
  const valley = valleyOf(rungs)
  const own = lowestDrawn(losses)
  if (!valley || own === undefined) return ''
  const verdict = own.some((place) => isNear(valley, place))
    ? own.length > 1
      ? 'that reaches into the valley'
      : 'that is in the valley'
    : 'the valley is elsewhere'
  return `You drew it lowest ${placesWords(own)}: ${verdict}. It is lowest at λ = ${significant(valley.lowest.lambda)}.`
}

function placesWords(places: readonly number[]): string {
  const [first, last] = [places[0], places.at(-1)].map((place) => significant(lambdaAt(place ?? 0)))
  return first === last ? `at λ = ${first}` : `from λ = ${first} to ${last}`
}

/** The positions where it is lowest, ascending; none where all of it is level. */
export function lowestDrawn(losses: readonly number[]): number[] | undefined {
  const [lowest] = extent(losses)
  const places = valleyPositions.filter((_, k) => losses[k] === lowest)
  return places.length < losses.length ? places : undefined
}

function ofMark(
  { step, loss }: Extract<Truth, { kind: 'mark' }>,
  own: number,
  { stage }: Extract<Question, { kind: 'mark' }>,
): string {
  const truth = `The validation loss was lowest at step ${formatCount(step)}: ${loss.toFixed(3)}.`
  const way = own < step ? 'too early' : 'too late'
  const verdict = Math.abs(own - step) <= CLOSE * stage.step ? 'close' : way
  return `You put step ${formatCount(own)}: ${own === step ? 'right there' : verdict}. ${truth}`
}

function ofChoice(truth: Truth | undefined, own: number, options: readonly string[]): string {
  const said = `You said “${options[own] ?? ''}”.`
  const right = truth?.kind === 'choice' ? truth.right : undefined
  if (right === undefined) return said
  return own === right ? `${said} That is right.` : `${said} It is “${options[right] ?? ''}”.`
}
