// The live sentence on top of the page: what is happening, in plain words, and what to do about it.

import { formatCount, significant } from '../../catalog/number-text'
import { penaltyPage } from '../../catalog/penalties/page-table'
import type { Experiment } from '../../experiment/experiment'
import type { RunDescription } from '../../protocol/run-description'
import { experimentShown } from '../run/looking-back'
import type { LabState } from '../state'
import { goOn, release, tighten, wayBack } from './advice'
import { type Brake, brakeOf, brakeValue, isBiasPulled } from './brake'
import { tunableValues } from './change'
import { hasImproved, isAtFloor, isFitted, isNoiseFitted, isSlow } from './curves'
import { diagnose } from './diagnosis'
import { isNearGuessing, isWorseThanGuessing } from './guessing'
import { leadBack, leadOn } from './lead'
import { isOtherKind, isTightened } from './marks'
import { isNewToIt, stepsOnThese } from './new-points'
import { scaleTrouble } from './scale'
import { scores, trainingScore } from './scores'
import { type Segment, segments } from './segment'
import type { VerdictKind } from './verdict-kind'
import { xorResult } from './xor-result'

export interface Judgement {
  kind: VerdictKind
  parts: Segment[]
}

type Latest = NonNullable<LabState['latest']>

/** What is judged by both splits. */
type Judged = Exclude<
  VerdictKind,
  'failed' | 'diverged' | 'starting' | 'finished-xor' | 'ready' | 'one-answer' | 'collapsed' | 'unmeasured'
>

/** So long a change of λ may take to be felt. */
const TAKES_HOLD_STEPS = 150
/** A loss over so many times that of guessing is worse, and not only rounded up. */
const CLEARLY_WORSE = 1.02
/** From this share of right answers on the training rows they count as memorised, if so little of the loss of guessing is left. */
const MEMORISED = 0.98
const MEMORISED_LOSS = 0.25
/** So many points held back, and fewer, are too few to judge by. */
const FEW = 10
/** What is concluded from the new points alone. */
const fromNewPoints: ReadonlySet<VerdictKind> = new Set(['good', 'overfitting', 'still-overfitting'])

export function judge(state: LabState): Judgement {
  const kind = diagnose(state)
  return { kind, parts: segments(sentence(kind, state)) }
}

/** The parts alone, for the page: of a moment that is looked back at with the values of its time. */
export function verdict(state: LabState): Segment[] {
  const { parts } = judge({ ...state, experiment: experimentShown(state) })
  return state.isLed ? parts.filter((part) => !isAdvice(part)) : parts
}

/** A sentence of its own: what to do now. */
const isAdvice = ({ tone, text }: Segment) => tone === 'penalty' && text.endsWith('.')

function sentence(kind: VerdictKind, state: LabState): string {
  const { run, latest } = state
  if (kind === 'failed') return state.failure ?? state.reason ?? 'The engine stopped.'
  if (kind === 'diverged')
    return `Diverged${placeOf(state)}: ${state.reason ?? 'the loss is no number any more.'} ${wayBack(state)}`
  if (kind === 'starting' || !run || !latest) return 'The network is being set up.'
  switch (kind) {
    case 'finished-xor':
      return xorResult(state)
    case 'ready':
      return untrained(state)
    case 'one-answer':
      return oneAnswer(run)
    case 'collapsed':
      return `Collapsed: ${crushed(state)}. ${wayBack(state)}`
    case 'unmeasured':
      return `${trainingScore(state, run, latest)}. ${unmeasured(run)}`
    default:
      return judged(kind, state, run, latest)
  }
}

/** How well it does on what it has seen and on what it has not, and what that means. */
function judged(kind: Judged, state: LabState, run: RunDescription, latest: Latest): string {
  // What may be over soon, where something was tightened just now.
  const mayPass = kind === 'overfitting' || kind === 'still-overfitting' || kind === 'unsettled'
  const holds = mayPass && takingHold(state)
  const isBad = !holds && (kind === 'overfitting' || kind === 'chance')
  const meaning = holds || meaningOf(kind, state, run, latest)
  return scores(state, run, latest, isBad) + meaning + (!holds && fromNewPoints.has(kind) ? doubt(run) : '')
}

/** What so few points say of a network may be otherwise for the next few. */
function doubt({ validation }: RunDescription): string {
  const rows = validation.inputs.length
  return rows > FEW ? '' : ` But ${rows} new points may be luck.`
}

function meaningOf(kind: Judged, state: LabState, run: RunDescription, latest: Latest): string {
  switch (kind) {
    case 'learning':
      return learning(state)
    case 'good':
      return `: ${isAtFloor(run, latest) ? 'about as good as the noise allows' : 'what it has learned holds for both'}.${leadOn(state)}`
    case 'overfitting':
      return `: it ${memorising(run, latest)}. {p:${tighten(state)}}`
    case 'still-overfitting':
      return stillOverfitting(state, run, latest)
    case 'chance':
      return `: ${chance(run, latest)}, and nobody can foretell new ones.`
    case 'too-much':
      return tooMuch(state, run, latest)
    case 'unsettled':
      return `${besideGuessing(run, latest)}. {p:Lower the learning rate.}`
    case 'unscaled':
      return `${besideGuessing(run, latest)}: ${scaleTrouble(state)}. {p:Standardise them.}`
    case 'guessing':
      return `${besideGuessing(run, latest)}: ${isSlow(state) ? 'its steps are small. {p:Raise the learning rate.}' : 'it has found nothing to learn so far.'}`
    default:
      return kind satisfies never
  }
}

function untrained({ experiment, status }: LabState): string {
  const weights = experiment.initial ? 'first' : 'random'
  const hint = status === 'ready' ? ' {p:Press Play.}' : ''
  return `Nothing is learned yet: the network answers as its ${weights} weights have it.${hint}`
}

function learning(state: LabState): string {
  if (isNewToIt(state)) return `: ${newToIt(state)}.${goOn(state)}`
  if (state.status === 'running') return ': it is learning.'
  return `: it was learning${state.lookBack?.moment ? '' : ', and rests'}.${goOn(state)}`
}

function newToIt(state: LabState): string {
  const isUntouched = state.status !== 'running' && stepsOnThese(state) === 0
  return isUntouched ? 'it has not learned from your change yet' : 'your change is new to it'
}

/** Just after something was tightened the curves say nothing of where it leads. */
function takingHold(state: LabState): string | undefined {
  const brake = brakeOf(state)
  const mark = state.marks.findLast(({ step }) => step <= state.step)
  if (!brake || !mark || state.step - mark.step >= TAKES_HOLD_STEPS || !isTightened(mark, brake)) return
  const isKind = brake === 'λ' && mark.change !== undefined && isOtherKind(mark.change)
  return `: ${holdsNow(state, brake, isKind)}.${goOn(state)}`
}

function holdsNow({ status, lookBack, experiment }: LabState, brake: Brake, isKind: boolean): string {
  const what = `{p:${isKind ? penaltyPage[experiment.penalty.kind].label : brake}}`
  if (status === 'running') return `${what} is taking hold`
  if (lookBack?.moment) return `${what} was taking hold`
  const now = isKind ? `the penalty is now ${what}` : `${what} is now ${valueText(experiment, brake)}`
  return `${now}, and training rests`
}

const valueText = (experiment: Experiment, brake: Brake) =>
  significant(brakeValue(tunableValues(experiment), brake))

function memorising(run: RunDescription, latest: Latest): string {
  const isClasses = run.task !== 'regression'
  const isComplete = isClasses
    ? latest.accuracy >= MEMORISED && latest.dataLoss < MEMORISED_LOSS * run.nullLoss
    : isFitted(run, latest)
  const noise = isClasses || !isNoiseFitted(run, latest) ? '' : isComplete ? ' the noise too' : ' the noise'
  return `${isComplete ? 'has memorised' : 'is beginning to memorise'}${noise}`
}

function stillOverfitting(state: LabState, run: RunDescription, latest: Latest): string {
  const isGuessing = isNearGuessing(latest.validationLoss, run.nullLoss)
  const better = isGuessing ? 'less wrong' : 'better'
  const still = isGuessing ? 'no better than guessing' : 'overfitting'
  return `: ${hasImproved(state, latest) ? better : 'held back'}, and still ${still}.${leadOn(state) || ` {p:${tighten(state)}}`}`
}

function chance(run: RunDescription, latest: Latest): string {
  if (isFitted(run, latest)) return 'it has memorised chance'
  return `the ${run.task === 'regression' ? 'targets' : 'labels'} are chance`
}

function tooMuch(state: LabState, run: RunDescription, latest: Latest): string {
  const brake = brakeOf(state) ?? 'λ'
  const beside = besideGuessing(run, latest)
  if (isWorseThanGuessing(latest.validationLoss, run.nullLoss) && isBiasPulled(state.experiment))
    return `${beside}: λ pulls the bias to zero too. {p:Leave the biases out of the penalty.}`
  return `${beside}: ${brake} is too strong. {p:${leadBack(state) ?? release[brake]}}`
}

function crushed({ layerNorms }: LabState): string {
  const isZero = layerNorms.includes(0)
  return `a layer’s weights are ${isZero ? 'zero, and let nothing' : 'almost zero, and let hardly anything'} through`
}

function besideGuessing({ nullLoss }: RunDescription, { validationLoss }: Latest): string {
  if (!isNearGuessing(validationLoss, nullLoss)) return ''
  if (isWorseThanGuessing(validationLoss, nullLoss)) return ', worse than guessing'
  return `, ${validationLoss > CLEARLY_WORSE * nullLoss ? 'no' : 'hardly'} better than guessing`
}

function oneAnswer(run: RunDescription): string {
  const rows = run.training.inputs.length
  if (rows === 1) return 'One training point teaches nothing but its own answer.'
  return `All ${formatCount(rows)} training points ${alike(run)}: there is nothing else to learn.`
}

function unmeasured(run: RunDescription): string {
  const rows = run.validation.inputs.length
  const few = rows === 0 ? 'No points are held back' : 'Only one point is held back'
  const held = rows > 1 ? `All ${formatCount(rows)} new points ${alike(run)}` : few
  return `${held}, so nobody can tell whether it memorises.`
}

function alike({ task }: RunDescription): string {
  return task === 'regression' ? 'have the same target' : 'are of one class'
}

function placeOf({ divergedAt, step }: LabState): string {
  if (divergedAt === undefined) return ''
  return ` at step ${formatCount(divergedAt)} (shown is step ${formatCount(step)})`
}
