// The live sentence on top of the page: what is happening, in plain words, and what to do about it.
import { formatCount } from '../../experiment/format-count'
import type { RunDescription } from '../../protocol/run-description'
import { experimentShown } from '../run/looking-back'
import type { LabState } from '../state'
import {
  type Brake,
  brakeOf,
  diagnose,
  isBiasPulled,
  isNearGuessing,
  isWorseThanGuessing,
  type VerdictKind,
} from './diagnosis'
import { isTightened } from './marks'
import { scores, trainingScore } from './scores'
import { type Segment, segments } from './segment'
import { xorResult } from './xor-result'

export interface Judgement {
  kind: VerdictKind
  parts: Segment[]
}

/** So long a change of λ may take to be felt. */
const TAKES_HOLD_STEPS = 150
/** A loss over so many times that of guessing is worse, and not only rounded up. */
const CLEARLY_WORSE = 1.02
/** From this share of right answers on the training rows they count as memorised. */
const MEMORISED = 0.98

export function judge(state: LabState): Judgement {
  const kind = diagnose(state)
  return { kind, parts: segments(sentence(kind, state)) }
}

/** The parts alone, for the page: of a moment that is looked back at with the values of its time. */
export function verdict(state: LabState): Segment[] {
  return judge({ ...state, experiment: experimentShown(state) }).parts
}

function sentence(kind: VerdictKind, state: LabState): string {
  const { run } = state
  if (kind === 'failed') return state.failure ?? state.reason ?? 'The engine stopped.'
  if (kind === 'diverged')
    return `Diverged${placeOf(state)}: ${state.reason ?? 'the loss is no number any more.'} ${wayBack(state)}`
  if (kind === 'starting' || !run) return 'The network is being set up.'
  switch (kind) {
    case 'finished-xor':
      return xorResult(state)
    case 'ready':
      return untrained(state)
    case 'learning':
      return `${scores(state, run, false)}: it is learning.`
    case 'good':
      return `${scores(state, run, false)}: what it has learned holds for both.`
    case 'overfitting':
      return overfitting(state, run)
    case 'too-much':
      return tooMuch(state, run)
    case 'unsettled':
      return (
        takingHold(state, run) ??
        `${scores(state, run, false)}, worse than guessing. {p:Lower the learning rate.}`
      )
    case 'guessing':
      return `${scores(state, run, false)}, no better than guessing: it has found nothing to learn so far.`
    case 'constant':
      return `${scores(state, run, false)}. One answer is right for all new points, so there is nothing to learn.`
    case 'collapsed':
      return `Collapsed: no weight is left to learn with. ${wayBack(state)}`
    case 'unmeasured':
      return `${trainingScore(state, run)}. No points are held back, so nobody can tell whether it memorises.`
    default:
      return kind satisfies never
  }
}

function untrained({ experiment, status }: LabState): string {
  const weights = experiment.initial ? 'first' : 'random'
  const hint = status === 'ready' ? ' {p:Press Play.}' : ''
  return `Nothing is learned yet: the network answers as its ${weights} weights have it.${hint}`
}

/** Just after something was tightened the curves say nothing of where it leads. */
function takingHold(state: LabState, run: RunDescription): string | undefined {
  const brake = brakeOf(state.experiment)
  const change = state.marks.findLast((mark) => mark.step <= state.step)
  const isRecent = change && state.step - change.step < TAKES_HOLD_STEPS && isTightened(change.label, brake)
  return brake && isRecent ? `${scores(state, run, false)}: {p:${brake}} is taking hold.` : undefined
}

function overfitting(state: LabState, run: RunDescription): string {
  const isHeld = takingHold(state, run)
  if (isHeld !== undefined) return isHeld
  const what = run.task === 'regression' ? remembered(run) : ''
  const isComplete = run.task === 'regression' || (state.latest?.accuracy ?? 0) >= MEMORISED
  const verb = isComplete ? 'has memorised' : 'is beginning to memorise'
  const hint = brakeOf(state.experiment) === 'λ' ? 'Pull λ further to the right.' : 'Pull λ to the right.'
  return `${scores(state, run, true)}: it ${[verb, what].filter(Boolean).join(' ')}. {p:${hint}}`
}

/** Without noise there is none to be memorised. */
function remembered({ noiseFloor }: RunDescription): string {
  return noiseFloor?.loss === 0 ? 'its training points' : 'the noise too'
}

function tooMuch(state: LabState, run: RunDescription): string {
  const brake = brakeOf(state.experiment) ?? 'λ'
  if (isWorseThanGuessing(state.latest?.validationLoss ?? 0, run.nullLoss) && isBiasPulled(state.experiment))
    return `${scores(state, run, false)}, worse than guessing: λ pulls the bias to zero too. {p:Leave the biases out of the penalty.}`
  const loss = state.latest?.validationLoss ?? 0
  const isWorse = loss > CLEARLY_WORSE * run.nullLoss
  const guessing = isNearGuessing(loss, run.nullLoss)
    ? `, ${isWorse ? 'no' : 'hardly'} better than guessing`
    : ''
  return `${scores(state, run, false)}${guessing}: ${brake} is too strong. {p:${release[brake]}}`
}

const release: Record<Brake, string> = {
  λ: 'Pull λ to the left.',
  dropout: 'Lower the dropout.',
  'weight decay': 'Lower the weight decay.',
}

function placeOf({ divergedAt, step }: LabState): string {
  if (divergedAt === undefined) return ''
  return ` at step ${formatCount(divergedAt)} (shown is step ${formatCount(step)})`
}

function wayBack({ canGoBack }: LabState): string {
  return canGoBack ? '{p:Press “Back to before this change”.}' : '{p:Choose a smaller value and press Reset.}'
}
