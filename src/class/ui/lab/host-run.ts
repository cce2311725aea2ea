// The host's own lab beside the room: it stands where the question begins, finds out what is true, and shows one answer at a time.
import { createStore, type StoreApi } from 'zustand/vanilla'
import { takeTurns } from '../../../session/lessons/turns'
import { notify } from '../../../session/notify'
import type { Session } from '../../../session/session'
import type { Question } from '../../shared/question'
import type { Truth } from '../../shared/truth'
import { setStage, trainWith } from './stage'
import { climb, findOut } from './truth'

interface HostRunState {
  /** Of the question that is asked. */
  isSet: boolean
  /** While the truth of it is being found out. */
  isFinding: boolean
  /** What stands open: a student's setting, as a position of the slider. */
  open: number | undefined
}

export interface HostRun {
  store: StoreApi<HostRunState>
  /** The stage of a question; where it takes a ladder, that begins to be climbed. */
  prepare(question: Question): void
  /** Resolves with what is to be revealed; with nothing where it cannot be had, which the page then says. */
  truth(question: Question): Promise<Truth | undefined>
  /** A student's setting in the fit. */
  open(question: Question, position: number): void
}

export function createHostRun(session: Session): HostRun {
  const store = createStore<HostRunState>(() => ({ isSet: false, isFinding: false, open: undefined }))
  const watch = takeTurns()
  let ladder: { id: string; truth: Promise<Truth | undefined> } | undefined
  const say = (error: unknown) => {
    notify(session.store, error)
    return undefined
  }

  const climbOnce = (question: Extract<Question, { kind: 'lambda' | 'valley' }>) => {
    if (ladder?.id !== question.id)
      ladder = { id: question.id, truth: climb(session, question).catch(forget) }
    return ladder.truth
  }
  /** The next reveal tries again. */
  const forget = (error: unknown) => {
    ladder = undefined
    return say(error)
  }

  const prepare = async (question: Question) => {
    const isWanted = watch()
    store.setState({ isSet: false, isFinding: false, open: undefined })
    const isSet = await setStage(session, question, isWanted)
    if (!isWanted()) return
    store.setState({ isSet })
    if (question.kind === 'lambda' || question.kind === 'valley') void climbOnce(question)
  }

  const find = async (question: Question) => {
    if (question.kind === 'lambda' || question.kind === 'valley') return climbOnce(question)
    return findOut(session, question, watch())
  }

  return {
    store,
    prepare: (question) => void prepare(question).catch(say),
    async truth(question) {
      store.setState({ isFinding: true })
      const truth = await find(question).catch(say)
      store.setState({ isFinding: false })
      return truth
    },
    open(question, position) {
      if (question.kind === 'lesson') return
      store.setState({ open: position })
      trainWith(session, question, position, watch()).catch(say)
    },
  }
}
