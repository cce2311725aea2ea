// The host's own lab beside the room: it stands where the question begins, finds out what is true, and shows one answer at a time.
import { createStore, type StoreApi } from 'zustand/vanilla'
import { takeTurns } from '../../../session/lessons/turns'
import { notify } from '../../../session/notify'
import type { Session } from '../../../session/session'
import type { Question } from '../../shared/question'
import type { Truth } from '../../shared/truth'
import { setStage, trainWith } from './stage'
import { type AskedOfLadder, climb, findOut } from './truth'

interface HostRunState {
  /** While the truth of the question is being found out. */
  isFinding: boolean
  /** Of a lesson, once it has happened: why it came so. */
  why: string | undefined
  /** What stands open: a student's setting, as a position of the slider. */
  open: number | undefined
}

export interface HostRun {
  store: StoreApi<HostRunState>
  /**
   * The stage of a question; where it takes a ladder, that begins to be climbed.
   *
   * @param isRevealed where the page was loaded anew after the reveal: what had happened happens again
   */
  prepare(question: Question, isRevealed: boolean): void
  /** Resolves with what is to be revealed; with nothing where it cannot be had, which the page then says. */
  truth(question: Question): Promise<Truth | undefined>
  /** A student's setting in the fit. */
  open(question: Question, position: number): void
}

export function createHostRun(session: Session): HostRun {
  const store = createStore<HostRunState>(() => ({ isFinding: false, why: undefined, open: undefined }))
  const watch = takeTurns()
  let ladder: { id: string; truth: Promise<Truth | undefined> } | undefined
  const say = (error: unknown) => {
    notify(session.store, error)
    return undefined
  }

  const climbOnce = (question: AskedOfLadder) => {
    if (ladder?.id !== question.id)
      ladder = { id: question.id, truth: climb(session, question).catch(forget) }
    return ladder.truth
  }
  /** The next reveal tries again. */
  const forget = (error: unknown) => {
    ladder = undefined
    return say(error)
  }

  const prepare = async (question: Question, isRevealed: boolean) => {
    const isWanted = watch()
    store.setState({ isFinding: false, why: undefined, open: undefined })
    const isSet = await setStage(session, question, isWanted)
    if (!isSet || !isWanted()) return
    if (isRevealed) await find(question)
    else if (isOfLadder(question)) void climbOnce(question)
  }

  const find = async (question: Question) => {
    if (isOfLadder(question)) return climbOnce(question)
    const found = await findOut(session, question, watch())
    store.setState({ why: found?.why })
    return found?.truth
  }

  return {
    store,
    prepare: (question, isRevealed) => void prepare(question, isRevealed).catch(say),
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

function isOfLadder(question: Question): question is AskedOfLadder {
  return question.kind === 'lambda' || question.kind === 'valley'
}
