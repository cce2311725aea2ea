// The host's own lab beside the room: it stands where the question begins, finds out what is true, and shows one answer at a time.
import { createStore, type StoreApi } from 'zustand/vanilla'
import { takeTurns } from '../../../session/lessons/turns'
import { notify } from '../../../session/notify'
import type { Session } from '../../../session/session'
import type { Question } from '../../shared/question'
import type { Truth } from '../../shared/truth'
import { setStage, trainWith } from './stage'
import { type AskedOfLadder, choiceTruth, climb, findOut } from './truth'

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
  /** Of which question the stage was set, and how the lab stood then. */
  let staged: ({ id: string } & Standing) | undefined
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
    if (!(await stage(question, isWanted))) return
    if (isRevealed) await find(question)
    else if (isOfLadder(question)) void climbOnce(question)
  }

  const stage = async (question: Question, isWanted: () => boolean) => {
    const isSet = await setStage(session, question, isWanted)
    if (!isSet || !isWanted()) return false
    staged = { id: question.id, ...standingOf(session) }
    return true
  }

  const find = async (question: Question): Promise<Truth | undefined> => {
    if (question.kind === 'choice') return choiceTruth(question)
    if (isOfLadder(question) && ladder?.id === question.id) return ladder.truth
    const isWanted = watch()
    // The lab has led, or begun a ladder by all: what is true of that is not true of the question.
    const isLeft = staged?.id !== question.id || !isSame(staged, standingOf(session))
    if (isLeft && !(await stage(question, isWanted))) return undefined
    if (isOfLadder(question)) return climbOnce(question)
    const found = await findOut(session, question, isWanted)
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

type Standing = ReturnType<typeof standingOf>

function standingOf({ store }: Session) {
  const { run, experiment, step } = store.getState()
  return { run, experiment, step }
}

function isSame(a: Standing, b: Standing): boolean {
  return a.run === b.run && a.experiment === b.experiment && a.step === b.step
}

function isOfLadder(question: Question): question is AskedOfLadder {
  return question.kind === 'lambda' || question.kind === 'valley'
}
