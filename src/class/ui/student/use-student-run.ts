// The student's own lab beside the room: where the question begins, and after the reveal what the own answer comes to.
import { useEffect, useState } from 'react'
import { takeTurns } from '../../../session/lessons/turns'
import { notify } from '../../../session/notify'
import type { Session } from '../../../session/session'
import { useSession } from '../../../ui/kit/session-context'
import type { Answer } from '../../shared/answer'
import type { Question } from '../../shared/question'
import { useRoom } from '../class-context'
import { happen, setStage, trainOn, trainWith } from '../lab/stage'

/** @returns whether the lab stands where the question wants it */
export function useStudentRun(): boolean {
  const session = useSession()
  const [watch] = useState(takeTurns)
  const [isSet, setSet] = useState(false)
  const question = useRoom((state) => state.question)
  const round = useRoom((state) => state.round)
  const isRevealed = useRoom((state) => state.phase === 'revealed')
  const mine = useRoom((state) => state.mine?.answer)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each question and round, and once more at its reveal.
  useEffect(() => {
    if (!question) return
    const isWanted = watch()
    const say = (error: unknown) => {
      notify(session.store, error)
      return false
    }
    if (!isRevealed) setSet(false)
    const doing = isRevealed
      ? afterReveal(session, question, mine, isWanted)
      : setStage(session, question, isWanted)
    void doing.catch(say).then((isThere) => isWanted() && setSet(isThere))
    // What comes after it is wanted instead.
    return () => void watch()
  }, [session, watch, question?.id, round, isRevealed])
  return isSet
}

/** Who comes only now has the stage set first. */
async function afterReveal(
  session: Session,
  question: Question,
  mine: Answer | undefined,
  isWanted: () => boolean,
): Promise<boolean> {
  if (question.kind === 'lambda' && mine?.kind === 'lambda')
    return trainWith(session, question, mine.position, isWanted)
  if (!(await setStage(session, question, isWanted))) return false
  if (question.kind === 'mark') return trainOn(session, question, isWanted)
  return question.kind === 'lesson' ? happen(session, question, isWanted) : true
}
