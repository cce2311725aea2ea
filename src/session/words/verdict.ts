// The live sentence on top of the page: what is happening, in plain words, and what to do about it.
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
import { scores, trainingScore } from './scores'
import { type Segment, segments } from './segment'
import { xorResult } from './xor-result'

export interface Judgement {
  kind: VerdictKind
  parts: Segment[]
}

/** So long a change of λ may take to be felt. */
const TAKES_HOLD_STEPS = 150
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
    return `Diverged: ${state.reason ?? 'the loss is no number any more.'} ${wayBack(state)}`
  if (kind === 'starting' || !run) return 'The network is being set up.'
  switch (kind) {
    case 'finished-xor':
      return xorResult(state)
    case 'ready':
      return 'Nothing is learned yet: the network answers as its random weights have it. {p:Press Play.}'
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
    case 'collapsed':
      return `Collapsed: no weight is left to learn with. ${wayBack(state)}`
    case 'unmeasured':
      return `${trainingScore(state, run)}. No points are held back, so nobody can tell whether it memorises.`
    default:
      return kind satisfies never
  }
}

/** Just after a change the curves say nothing of where it leads. */
function takingHold(state: LabState, run: RunDescription): string | undefined {
  const brake = brakeOf(state.experiment)
  const isRecent = stepsSinceChange(state) < TAKES_HOLD_STEPS
  return brake && isRecent ? `${scores(state, run, false)}: {p:${brake}} is taking hold.` : undefined
}

function overfitting(state: LabState, run: RunDescription): string {
  const isHeld = takingHold(state, run)
  if (isHeld !== undefined) return isHeld
  const what = run.task === 'regression' ? 'the noise too' : ''
  const isComplete = run.task === 'regression' || (state.latest?.accuracy ?? 0) >= MEMORISED
  const verb = isComplete ? 'has memorised' : 'is beginning to memorise'
  const hint = brakeOf(state.experiment) === 'λ' ? 'Pull λ further to the right.' : 'Pull λ to the right.'
  return `${scores(state, run, true)}: it ${[verb, what].filter(Boolean).join(' ')}. {p:${hint}}`
}

function tooMuch(state: LabState, run: RunDescription): string {
  const brake = brakeOf(state.experiment) ?? 'λ'
  if (isWorseThanGuessing(state.latest?.validationLoss ?? 0, run.nullLoss) && isBiasPulled(state.experiment))
    return `${scores(state, run, false)}, worse than guessing: λ pulls the bias to zero too. {p:Leave the biases out of the penalty.}`
  const isGuessing = isNearGuessing(state.latest?.validationLoss ?? 0, run.nullLoss)
  const guessing = isGuessing ? ', hardly better than guessing' : ''
  return `${scores(state, run, false)}${guessing}: ${brake} is too strong. {p:${release[brake]}}`
}

const release: Record<Brake, string> = {
  λ: 'Pull λ to the left.',
  dropout: 'Lower the dropout.',
  'weight decay': 'Lower the weight decay.',
}

function stepsSinceChange({ marks, step }: LabState): number {
  const last = marks.findLast((mark) => mark.step <= step)
  return step - (last?.step ?? Number.NEGATIVE_INFINITY)
}

function wayBack({ canGoBack }: LabState): string {
  return canGoBack ? '{p:Press “Back to before this change”.}' : '{p:Choose a smaller value and press Reset.}'
}
