// The student's own lab beside the room: where the question begins, and after the reveal what the own answer comes to.
import { useEffect, useRef, useState } from 'react'
import { takeTurns } from '../../../session/lessons/turns'
import { notify } from '../../../session/notify'
import type { Session } from '../../../session/session'
import { useSession } from '../../../ui/kit/session-context'
import type { Answer } from '../../shared/answer'
import type { Question } from '../../shared/question'
import { useRoom } from '../class-context'
import { happen, setStage, trainOn, trainWith } from '../lab/stage'

/**
 * @param isFollowing the lab is the teacher's for now: afterwards the stage is set again
 * @returns whether the lab stands where the question wants it
 */
export function useStudentRun(isFollowing: boolean): boolean {
  const session = useSession()
  const [watch] = useState(takeTurns)
  const [isThere, setThere] = useState(false)
  /** The question and round whose stage stands. */
  const staged = useRef<string>(undefined)
  const question = useRoom((state) => state.question)
  const round = useRoom((state) => state.round)
  const isRevealed = useRoom((state) => state.phase === 'revealed')
  const mine = useRoom((state) => state.mine?.answer)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each question and round, and once more at its reveal.
  useEffect(() => {
    // Afterwards the stage is set again.
    if (isFollowing) staged.current = undefined
    if (!question || isFollowing) return
    const asked = `${question.id} ${round}`
    const isWanted = watch()
    const go = async () => {
      if (staged.current !== asked && !(await setStage(session, question, isWanted))) return false
      staged.current = asked
      return !isRevealed || afterReveal(session, question, mine, isWanted)
    }
    setThere(false)
    void go()
      .catch((error: unknown) => {
        notify(session.store, error)
        return false
      })
      .then((isDone) => isWanted() && setThere(isDone))
    // What comes after it is wanted instead.
    return () => void watch()
  }, [session, watch, question?.id, round, isRevealed, isFollowing])
  return isThere
}

/** From the question's stage on. */
async function afterReveal(
  session: Session,
  question: Question,
  mine: Answer | undefined,
  isWanted: () => boolean,
): Promise<boolean> {
  switch (question.kind) {
    case 'lambda':
      return mine?.kind !== 'lambda' || trainWith(session, question, mine.position, isWanted)
    case 'mark':
      return trainOn(session, question, isWanted)
    case 'lesson':
      return happen(session, question, isWanted)
    case 'choice':
    case 'valley':
      return true
    default:
      return question satisfies never
  }
}
