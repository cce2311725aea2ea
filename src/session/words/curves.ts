// Training and validation against each other, their own best, guessing and the noise floor.
import type { RunDescription } from '../../protocol/run-description'
import type { LabState, Mark } from '../state'
import { isFarBeyondAdvice } from './advice'
import { type Brake, brakeOf, brakeValue, isBiasPulled } from './brake'
import { tunableValues } from './change'
import { GUESSING, isChance, isNearGuessing, isWorseThanGuessing, trainingGuess } from './guessing'
import { isLoosened } from './marks'
import { marksOnThese, stepsOnThese } from './new-points'
import { scaleTrouble } from './scale'
import type { VerdictKind } from './verdict-kind'

type Latest = NonNullable<LabState['latest']>

/** A network that still guesses after so many steps, or is no better than it was, is not about to do better. */
const PATIENT_STEPS = 50
/** Its best lies so far back: it has come to an end. */
const SETTLED_SINCE = 0.75
/** Risen: over its best by this factor, and by this share of what guessing costs. */
const RISEN_FACTOR = 1.2
const RISEN_SHARE = 0.1
/** Learned by heart: of what guessing costs on the training points so little is left. */
const BY_HEART = 0.1
/** More than this is left: the training points are not fitted, whatever the new ones say. */
const UNFITTED = 0.7
/** So far above training that it cannot be chance: by a share of what guessing costs, and by a factor. */
const WIDE = [
  [0.25, 1],
  [0.2, 1.4],
  [0.1, 2],
  [0.03, 10],
] as const
/** Of classes: hardly any new point is answered wrong. */
const NEARLY_ALL = 0.95
/** So near the noise floor that nothing better is to be had. */
const AT_THE_FLOOR = 1.15
/** Below this share of the noise floor training has fitted the noise. */
const UNDER_THE_FLOOR = 0.5
/** Steps of this size have moved hardly a weight when the first curves are judged. */
const SMALL_RATE = 1e-3
/** Better than it was before a change, by so much at least. */
const IMPROVED = 0.9

export function judgeCurves(state: LabState, run: RunDescription, latest: Latest): VerdictKind {
  const { nullLoss } = run
  const { dataLoss } = latest
  const trainingNull = trainingGuess(run)
  const fresh = validationOf(latest)
  if (isLost(state, Math.min(dataLoss, fresh), nullLoss)) return 'unscaled'
  if (isWorseThanGuessing(dataLoss, trainingNull) && isWorseThanGuessing(fresh, nullLoss))
    return worse(state, fresh)
  const isUnfitted = dataLoss >= UNFITTED * trainingNull
  if (isUnfitted && isWorseThanGuessing(fresh, nullLoss)) return 'unsettled'
  if (isChance(run)) return 'chance'
  const brake = brakeOf(state)
  const best = bestOf(state, fresh)
  const hasRisen = isOverBest(state, fresh) && !(fresh - best <= RISEN_SHARE * nullLoss)
  // Where training is no better than validation ever was, nothing is memorised: the network is held back, or shaken.
  const isMemorised = dataLoss < best || isWorseThanGuessing(fresh, nullLoss)
  // Some never learn anything that holds for new points: their curve has no best to rise from.
  const isGuessing = isNearGuessing(fresh, nullLoss)
  const isUseless =
    isGuessing && (brake ? !isUnfitted && (isMemorised || !hasRisen) : dataLoss < BY_HEART * trainingNull)
  if (isUseless || (hasRisen && isMemorised))
    return brake && hasImproved(state, latest) ? 'still-overfitting' : 'overfitting'
  if (brake === undefined) return unbraked(state, run, latest)
  const isBlamed = !(lastLetGo(state) && wasBestUnder(brake, state, nullLoss))
  // Its best was luck where that is below the noise.
  if (hasRisen && !isAtFloor(run, latest)) return isBlamed ? 'too-much' : 'learning'
  if (isGuessing) return isBlamed ? heldOrLost(state, nullLoss) : 'learning'
  const isWide = hasWideGap(run, latest) && !isRightOnNew(latest)
  const isTooFar = brake === 'λ' && isFarBeyondAdvice(state) && !hasImproved(state, latest)
  if (isTooFar && (isWide || isUnfitted)) return 'too-much'
  return isWide ? 'still-overfitting' : 'good'
}

/** As good on new points as the noise in them allows. */
export function isAtFloor({ noiseFloor }: RunDescription, { validationLoss }: Latest): boolean {
  return noiseFloor !== undefined && validationLoss <= AT_THE_FLOOR * noiseFloor.loss
}

/** Whether the training points are really fitted, and whether more of them than the noise allows. */
export function isFitted(run: RunDescription, { dataLoss }: Latest): boolean {
  return dataLoss < BY_HEART * trainingGuess(run)
}

export function isNoiseFitted({ noiseFloor }: RunDescription, { dataLoss }: Latest): boolean {
  return noiseFloor !== undefined && dataLoss < UNDER_THE_FLOOR * noiseFloor.loss
}

/** Whether new points are answered better than before some change that was made: none of before it was last loosened, nor of an untrained network. */
export function hasImproved(state: LabState, latest: Latest): boolean {
  const marks = marksOnThese(state)
  return marks
    .slice(Math.max(0, marks.findLastIndex(isLoosened)))
    .some(({ step, lossBefore = 0 }) => step >= PATIENT_STEPS && validationOf(latest) < IMPROVED * lossBefore)
}

/** It comes back from where a brake has held it until just now. */
function isComingBack(state: LabState): boolean {
  const mark = lastLetGo(state)
  return mark !== undefined && state.step - mark.step < PATIENT_STEPS
}

/** Whether it was at its best under as much of this brake as now: then it is held by what was let go. */
function wasBestUnder(brake: Brake, { best, marks, experiment }: LabState, nullLoss: number): boolean {
  if (!best || isNearGuessing(best.validationLoss, nullLoss)) return false
  const then = marks.find(({ step }) => step > best.step)?.change?.from
  const now = tunableValues(experiment)
  if (!then || (brake === 'λ' && then.penalty.kind !== now.penalty.kind)) return false
  return brakeValue(then, brake) >= brakeValue(now, brake)
}

/** What was changed last, where that let it go. */
function lastLetGo({ marks, step }: LabState): Mark | undefined {
  const last = marks.findLast((mark) => mark.step <= step)
  return last && isLoosened(last) ? last : undefined
}

export function isSlow({ experiment }: LabState): boolean {
  return experiment.optimizer.learningRate < SMALL_RATE
}

/** What overflowed is no number, or an infinite one; it is worse than all that can be measured. */
function validationOf({ validationLoss }: Latest): number {
  return Number.isFinite(validationLoss) ? validationLoss : Number.POSITIVE_INFINITY
}

function bestOf({ best }: LabState, fresh: number): number {
  return best?.validationLoss ?? fresh
}

function isOverBest(state: LabState, fresh: number): boolean {
  return fresh > RISEN_FACTOR * bestOf(state, fresh) || fresh === Number.POSITIVE_INFINITY
}

/** Its data lies so far off that it has not come near it. */
function isLost(state: LabState, loss: number, nullLoss: number): boolean {
  return (
    stepsOnThese(state) >= PATIENT_STEPS &&
    isNearGuessing(loss, nullLoss) &&
    scaleTrouble(state) !== undefined
  )
}

function worse(state: LabState, fresh: number): VerdictKind {
  if (isBiasPulled(state.experiment) && stepsOnThese(state) >= PATIENT_STEPS) return 'too-much'
  if (isComingBack(state)) return 'learning'
  if (isOverBest(state, fresh)) return 'unsettled'
  return isSlow(state) && stepsOnThese(state) >= PATIENT_STEPS ? 'guessing' : 'learning'
}

/** No better than guessing under a brake: which is not to blame where it was no better before λ was pulled from 0. */
function heldOrLost(state: LabState, nullLoss: number): VerdictKind {
  if (stepsOnThese(state) < PATIENT_STEPS) return 'learning'
  const wasLost = marksOnThese(state).some(
    ({ step: at, label, lossBefore = 0 }) =>
      at >= PATIENT_STEPS && label.includes('λ 0 →') && isNearGuessing(lossBefore, nullLoss),
  )
  return wasLost ? 'guessing' : 'too-much'
}

/** Nothing holds it back. */
function unbraked(state: LabState, run: RunDescription, latest: Latest): VerdictKind {
  const { best, pointsSince = 0 } = state
  const steps = stepsOnThese(state)
  if (steps < PATIENT_STEPS || isComingBack(state)) return 'learning'
  if (latest.dataLoss >= GUESSING * trainingGuess(run)) return 'guessing'
  const isSettled = best !== undefined && best.step - pointsSince <= SETTLED_SINCE * steps
  if (isAtFloor(run, latest)) return 'good'
  if (!isSettled) return 'learning'
  if (isNearGuessing(latest.validationLoss, run.nullLoss)) return 'guessing'
  return hasWideGap(run, latest) ? 'overfitting' : 'good'
}

/** Losses may lie far apart where the answers are the same: it is less sure of new ones. */
function isRightOnNew({ validationAccuracy }: Latest): boolean {
  return validationAccuracy >= NEARLY_ALL
}

function hasWideGap(run: RunDescription, latest: Latest): boolean {
  const { dataLoss, validationLoss } = latest
  if (isAtFloor(run, latest)) return false
  const gap = (validationLoss - dataLoss) / run.nullLoss
  return WIDE.some(([share, factor]) => gap > share && validationLoss > factor * dataLoss)
}
