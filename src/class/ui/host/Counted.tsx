// How many have answered, of how many that are there.

import { CountSquares } from '../CountSquares'
import { useRoom } from '../class-context'

/** @param isOfQuestion whether the question is what is shown */
export function Counted({ isOfQuestion }: { isOfQuestion: boolean }) {
  const answered = useRoom((state) => state.answered)
  const present = useRoom((state) => state.present)
  const isAsked = useRoom((state) => state.question !== undefined) && isOfQuestion
  const isAsking = useRoom((state) => state.phase === 'asking')
  if (!isAsked)
    return (
      <p className="class-counted" data-testid="counted">
        <b>{present}</b> {present === 1 ? 'student is' : 'students are'} here
      </p>
    )
  const all = Math.max(answered, present)
  const missing = all - answered
  return (
    <div className="class-counted" data-testid="counted">
      <p>
        <b>{answered}</b> of {all} answered
        {isAsking && missing > 0 && <small>{missing} to come</small>}
      </p>
      <CountSquares {...{ answered, present }} />
    </div>
  )
}
