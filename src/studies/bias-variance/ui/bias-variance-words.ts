// What bias and variance say in words: nothing but what their figures show.
import { counted, formatCount } from '../../../catalog/number-text'
import { formatLoss, formatSignificant, speakLambda } from '../../../ui/kit/format'
import { type PartsFrame, type PartsPoint, rungFor } from './bias-variance-frame'

/** The one rules where it is so many times the other. */
const RULES = 1.5
/** An error that is not more than so many times the lowest is as good. */
const AS_GOOD = 1.05

interface Asked {
  sets: number
  steps: number
  values: readonly number[]
}

/** @param rows training points of the visitor's own data */
export function methodWords({ sets, steps, values }: Asked, rows: number, isSolved: boolean): string {
  const drawn = `${formatCount(sets)} fresh data sets of ${counted(rows, 'point')}, drawn as yours were.`
  const fits = isSolved
    ? `For each and for each of ${values.length} λ the best weights are computed, not trained`
    : `On each and with each of ${values.length} λ your network trains ${counted(steps, 'step')} from its own start`
  return `${drawn} ${fits}; all are judged at the same places, by the truth.`
}

/** What the mean of so few fits cannot tell: E (f̄ − truth)² = bias² + variance / sets. */
export function cautionWords(sets: number): string {
  return `Of ${formatCount(sets)} fits about ${Math.round(100 / sets)} % of the variance still counts as bias².`
}

/** What the error is measured in. */
export function unitWords(isOfClasses: boolean): string {
  return isOfClasses
    ? 'Errors are squared, of the probability of each class.'
    : 'Errors are squared, on the scale of the loss.'
}

/** One sentence on what to look at, one on the visitor's own λ, and one on what the axis leaves out. */
export function lookWords({ points, lowest, axis }: PartsFrame, lambda: number): string {
  if (!lowest) return 'With every λ a fit has diverged.'
  const own = rungFor(points, lambda)
  return `Look where the full line is lowest: at λ ${speakLambda(lowest.lambda)}, error ${formatLoss(lowest.error)}. ${ownWords(own, lowest, lambda)}${beyondWords(points, axis.max)}`
}

function beyondWords(points: readonly PartsPoint[], max: number): string {
  const beyond = points.filter(({ error }) => Number.isFinite(error) && error > max)
  const named = beyond.map(({ lambda, error }) => `${formatLoss(error)} at λ ${formatSignificant(lambda)}`)
  return named.length > 0 ? ` Above the chart: error ${named.join(', ')}.` : ''
}

function ownWords(own: PartsPoint, lowest: PartsPoint, lambda: number): string {
  const name = own.lambda === lambda ? 'your λ' : `λ ${speakLambda(own.lambda)}, the nearest to yours`
  if (!Number.isFinite(own.error)) return `At ${name}, a fit has diverged.`
  const figures = `variance is ${formatLoss(own.variance)}, bias² ${formatLoss(own.squaredBias)}`
  return `At ${name}, ${figures}: ${rulingWords(own)}; ${adviceWords(own, lowest)}.`
}

function rulingWords({ variance, squaredBias }: PartsPoint): string {
  if (variance > RULES * squaredBias) return 'the fits differ more than they are wrong in common'
  if (squaredBias > RULES * variance) return 'the fits are wrong in common more than they differ'
  return 'the two weigh about the same'
}

function adviceWords(own: PartsPoint, lowest: PartsPoint): string {
  if (own.error <= AS_GOOD * lowest.error) return 'hardly any λ does better'
  return own.lambda < lowest.lambda ? 'a larger λ does better' : 'a smaller λ does better'
}

/** Of the button over a rung. */
export function rungWords({ lambda, squaredBias, variance, error }: PartsPoint): string {
  if (!Number.isFinite(error)) return `λ ${speakLambda(lambda)}: diverged`
  return `λ ${speakLambda(lambda)}: bias² ${formatLoss(squaredBias)}, variance ${formatLoss(variance)}, error ${formatLoss(error)}`
}

/** What the picture of the fits shows, and how many of them go out of it. */
export function curveWords(shown: number, sets: number, lambda: number, leaving: number): string {
  const of = shown < sets ? `${formatCount(shown)} of ${formatCount(sets)}` : formatCount(sets)
  const gone = leaving > 0 ? ` ${formatCount(leaving)} of these ${formatCount(shown)} leave the picture.` : ''
  return `At λ ${formatSignificant(lambda)}: thin, ${of} fits; full, the mean of all; broken, the truth.${gone}`
}
