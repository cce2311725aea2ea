// A student's own answers, and how they reach the server: again after each loss of the line, until they are taken.
import type { StoreApi } from 'zustand/vanilla'
import type { Answer } from '../shared/answer'
import type { Refusal, ServerMessage, StudentMessage } from '../shared/messages'
import type { KeptStudent } from './kept-student'
import type { OwnAnswer, RoomState } from './room'

/** What came too often is sent again in another second. */
const AGAIN_MS = 1100

export interface OwnAnswers {
  send(answer: Answer): void
  rename(name: string): void
  /** The server is there, as after each loss. */
  introduce(): void
  /** It has its question too. */
  deliver(): void
  /** @returns what becomes of them where the room is now at another question or round */
  follow(now: Pick<RoomState, 'question' | 'round'>): Partial<Pick<RoomState, 'mine' | 'before'>>
  hear(message: ServerMessage): void
}

/**
 * @param say to the server
 * @param isAsked whether the server has the question: one that was just started has it when its host is back, and would
 *   refuse every answer until then
 */
export function createOwnAnswers(
  store: StoreApi<RoomState>,
  kept: KeptStudent,
  say: (message: StudentMessage) => void,
  isAsked: () => boolean,
): OwnAnswers {
  const { getState, setState } = store
  const before = kept.read()
  /** Where the newest answer belongs. */
  let at = { question: before.question, round: before.round }
  /** How many were given: what the server says is about one of them. */
  let count = 0
  if (before.answer) setState({ mine: { answer: before.answer, isTaken: false } })
  setState({ name: before.name, before: before.before })

  const isOpen = () => getState().line === 'open'
  const keep = () => {
    const { mine, before, name } = getState()
    kept.write({ name, ...at, answer: mine?.answer, before: [...before] })
  }
  const deliverAnswer = () => {
    const { question, round, mine } = getState()
    if (isOpen() && isAsked() && question && mine && !mine.refused)
      say({ kind: 'answer', question: question.id, round, count, answer: mine.answer })
  }
  const deliverName = () => {
    const { name } = getState()
    if (isOpen()) say({ kind: 'name', name })
  }
  return {
    send(answer) {
      count++
      setState(({ mine }) => ({ mine: { answer, isTaken: false, taken: mine?.taken } }))
      keep()
      deliverAnswer()
    },
    rename(name) {
      setState({ name })
      keep()
      deliverName()
    },
    introduce() {
      if (getState().name !== '') deliverName()
    },
    deliver: deliverAnswer,
    follow({ question, round }) {
      if (!question || (at.question === question.id && at.round === round)) return {}
      const { mine, before } = getState()
      const given = mine?.taken ? [{ round: at.round, answer: mine.taken }] : []
      const now = { mine: undefined, before: at.question === question.id ? [...before, ...given] : [] }
      at = { question: question.id, round }
      kept.write({ name: getState().name, ...at, before: now.before })
      return now
    },
    hear(message) {
      const about =
        message.kind === 'refused' ? message.about : message.kind === 'taken' ? message : undefined
      const { mine } = getState()
      // A newer answer is on its way, or another question has come.
      if (!mine || !about || about.count !== count) return
      if (about.question !== at.question || about.round !== at.round) return
      if (message.kind === 'taken')
        setState({ mine: { answer: mine.answer, isTaken: true, taken: mine.answer } })
      else if (message.kind === 'refused') refuse(message.why, mine)
    },
  }

  function refuse(why: Refusal, mine: OwnAnswer) {
    if (why === 'too-many') setTimeout(deliverAnswer, AGAIN_MS)
    else setState({ mine: { ...mine, isTaken: false, refused: why } })
  }
}
