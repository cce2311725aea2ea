// The lessons: which stands open, at which step, and how far it is with it. Loaded when they are first looked at.
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Facts, Lesson, Question, Step } from '../../catalog/lessons/lesson'
import { lessons } from '../../catalog/lessons/lesson-table'
import { notify } from '../notify'
import type { Session } from '../session'
import type { LabState } from '../state'
import { judgeAnswer } from './judge-answer'
import { type Place, readPlace, writePlace } from './lesson-address'
import { look } from './look'
import { perform } from './perform'
import { keepProgress, type Progress, readProgress } from './progress'
import { stageOf } from './stage'
import { hasMoved, type Standing, standingOf } from './standing'
import { takeTurns } from './turns'

export interface LessonState {
  /** Nothing: the list of all. */
  place?: Place | undefined
  /** The stage is being set · the question stands · it happens · the answer stands. */
  phase: 'setting' | 'asking' | 'happening' | 'told'
  /** What is being placed: how high a mark on the loss chart stands, or which point of the fit is chosen. */
  mark?: number | undefined
  /** What the question found. */
  before?: Facts | undefined
  /** The page as the lesson has left it, while it waits for the visitor. */
  left?: Standing | undefined
  progress: Progress
}

export interface Lessons {
  store: StoreApi<LessonState>
  open(id: string, step?: number): void
  /** The first time, where the address asks to; one that names no step that there is loses its word. */
  arrive(): void
  /** @param value which option, where the mark stands, the λ on the slider, or which point */
  answer(value: number): void
  placeMark(value: number): void
  /** Back to the list; the lab is left as it stands. */
  leave(): void
  forget(): void
}

export function createLessons(session: Session, page: Window): Lessons {
  const storage = () => page.localStorage
  const store = createStore<LessonState>(() => ({ phase: 'setting', progress: readProgress(storage) }))
  const watch = takeTurns()
  const stepAt = ({ id, step }: Place) => lessons[id]?.steps[step] as Step

  const awaitMark = (question?: Question) =>
    session.store.setState({
      awaited: question?.kind === 'mark' ? { step: question.at, loss: question.upTo } : undefined,
    } as Partial<LabState>)

  const ask = async (isWanted: () => boolean) => {
    const { place } = store.getState()
    const question = place && stepAt(place).question
    const before = await look(session, question)
    if (!before || !isWanted()) return
    awaitMark(question)
    store.setState({ phase: 'asking', before, left: standingOf(session.store.getState()) })
  }

  const setStage = async (place: Place) => {
    const isWanted = watch()
    store.setState({ place, phase: 'setting', mark: undefined, before: undefined, left: undefined })
    writePlace(page, place)
    const moves = stageOf(lessons[place.id] as Lesson, place.step)
    const isSet = await perform(session, moves, { isWatched: false, isWanted })
    if (isSet) await ask(isWanted)
  }

  /** From where the step before has led. */
  const goOn = async (place: Place) => {
    const isWanted = watch()
    store.setState({ place, phase: 'setting', mark: undefined })
    writePlace(page, place)
    await ask(isWanted)
  }

  const tell = async (place: Place, value: number, before: Facts) => {
    const isWanted = watch()
    const step = stepAt(place)
    store.setState({ phase: 'happening' })
    const isWatched = !page.matchMedia('(prefers-reduced-motion: reduce)').matches
    const isDone = await perform(session, step.moves, { isWatched, isWanted })
    const now = isDone ? await look(session, step.question) : undefined
    if (!isWanted()) return
    // The visitor has done something else meanwhile: the question stands again, and says so.
    if (!now) return store.setState({ phase: 'asking' })
    const answered = { ...judgeAnswer(step.question, value, now, before), why: step.why(now, before, value) }
    const { progress } = store.getState()
    const kept = { ...progress, [place.id]: { ...progress[place.id], [place.step]: answered } }
    keepProgress(storage, kept)
    store.setState({ phase: 'told', progress: kept, left: standingOf(session.store.getState()) })
  }

  const open = (id: string, step = 0) => {
    const { place, phase, left } = store.getState()
    const next = { id, step }
    const isNext = phase === 'told' && place?.id === id && place.step === step - 1
    const isAsLeft = left && !hasMoved(left, standingOf(session.store.getState()), false)
    const goesOn = isNext && isAsLeft && !stepAt(next).stage
    const opening = goesOn ? goOn(next) : setStage(next)
    opening.catch((error) => notify(session.store, error))
  }

  let hasArrived = false
  return {
    store,
    open,
    arrive() {
      const { search } = page.location
      const asked = hasArrived ? undefined : readPlace(search, lessons)
      hasArrived = true
      if (asked) open(asked.id, asked.step)
      if (asked || store.getState().place || !new URLSearchParams(search).has('lesson')) return
      session.store.setState({ notice: 'There is no such lesson, or no such step in it: here are all.' })
      writePlace(page, undefined)
    },
    answer(value) {
      const { place, before } = store.getState()
      if (!place || !before) return
      tell(place, value, before).catch((error) => {
        notify(session.store, error)
        store.setState({ phase: 'asking' })
      })
    },
    placeMark: (mark) => store.setState({ mark }),
    leave() {
      watch()
      store.setState({ place: undefined, phase: 'setting', before: undefined, left: undefined })
      awaitMark()
      writePlace(page, undefined)
    },
    forget() {
      keepProgress(storage, {})
      store.setState({ progress: {} })
    },
  }
}
