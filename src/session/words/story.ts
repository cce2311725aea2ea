// What the visitor has done with λ in this visit: it has helped, was pulled too far and back, has made zeros, has helped elsewhere.
import type { StoreApi } from 'zustand/vanilla'
import { penaltyMath } from '../../catalog/penalties/math-table'
import { type PresetId, presets } from '../../catalog/presets/preset-table'
import type { LabState } from '../state'
import { MORE_POINTS, SLIDER_END, tighten } from './advice'
import { brakeOf } from './brake'
import { hasImproved } from './curves'
import { diagnose } from './diagnosis'
import { isNearGuessing } from './guessing'
import { type Chapter, chapters, type StorySoFar } from './story-so-far'
import type { VerdictKind } from './verdict-kind'

/** So long after a change it is seen where it leads. */
const SETTLED_STEPS = 150

export function followStory(store: StoreApi<LabState>): void {
  store.subscribe((state) => {
    const story = goOnWith(state)
    if (story && story !== state.story) store.setState({ story })
  })
}

/** The same object where nothing is new. */
function goOnWith(state: LabState): StorySoFar | undefined {
  const { isLed, lookBack, revision, run, experiment } = state
  if (isLed || lookBack?.moment) return state.story
  const kind = diagnose(state)
  const story = liveOn(kind, state)
  const chapter = chapters.find((each) => !story?.done.includes(each))
  if (!chapter || story?.said?.chapter === chapter || !canBeSaid(chapter, kind, state)) return story
  const said = { chapter, revision, run: run?.run, lambda: experiment.penalty.lambda }
  return { done: [], ...story, said }
}

/** With what has been done, whether or not it was asked for. */
function liveOn(kind: VerdictKind, state: LabState): StorySoFar | undefined {
  const { story, presetId } = state
  if (isTooFar(kind, state)) return story?.isTooFar ? story : { done: [], ...story, isTooFar: true }
  if (story && hasLeft(story, presetId)) return finish(story, 'elsewhere')
  if (hasZeros(state) && !story?.done.includes('zeros')) return finish(story, 'zeros')
  if (!isSuccess(kind, state)) return story
  const there = story?.presetId === presetId ? story : { done: [], ...story, presetId }
  return there.isTooFar && !there.done.includes('too-far') ? finish(there, 'too-far') : there
}

function finish(story: StorySoFar | undefined, chapter: Chapter): StorySoFar {
  return { ...story, done: [...(story?.done ?? []), chapter] }
}

/** Where it was asked for, at once; else the first shock of a change may pass. */
function isTooFar(kind: VerdictKind, state: LabState): boolean {
  if ((kind !== 'too-much' && kind !== 'collapsed') || !isPulled(state)) return false
  return kind === 'collapsed' || state.story?.said !== undefined || isSettled(state)
}

function isSettled({ step, marks }: LabState): boolean {
  return step - (marks.at(-1)?.step ?? 0) >= SETTLED_STEPS
}

/** For another preset, once all else is done in one. */
function hasLeft({ done, presetId }: StorySoFar, now: PresetId): boolean {
  return presetId !== undefined && presetId !== now && done.includes('zeros') && !done.includes('elsewhere')
}

/** By hand, and felt. */
function isPulled(state: LabState): boolean {
  return state.isPenaltyMoved && brakeOf(state) === 'λ'
}

/** λ has helped, and what may go on helping is said by nobody. */
function isSuccess(kind: VerdictKind, state: LabState): boolean {
  const { latest, run } = state
  if (!latest || !run || !isPulled(state) || !isSettled(state)) return false
  if (kind === 'good') return true
  if (kind !== 'still-overfitting' || isNearGuessing(latest.validationLoss, run.nullLoss)) return false
  return hasImproved(state, latest) && tighten(state) === MORE_POINTS
}

function hasZeros(state: LabState): boolean {
  return isPulled(state) && hasKink(state.experiment.penalty) && (state.latest?.exactZeros ?? 0) > 0
}

/** Whether it makes weights exactly zero. */
function hasKink({ kind, l1Ratio }: LabState['experiment']['penalty']): boolean {
  return penaltyMath[kind].kink(l1Ratio) > 0
}

/** Whether it can be done here, and shows what it promises. */
function canBeSaid(chapter: Chapter, kind: VerdictKind, state: LabState): boolean {
  const { penalty } = state.experiment
  if (!isSuccess(kind, state) || 'instead' in presets[state.presetId]) return false
  if (chapter === 'too-far') return penalty.lambda < SLIDER_END
  return chapter === 'elsewhere' || (!hasKink(penalty) && penalty.l1Solver === 'proximal')
}
