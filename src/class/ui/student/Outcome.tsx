// After the reveal: the own answer against the truth.
import { afterwards } from '../../shared/afterwards'
import type { Question } from '../../shared/question'
import { useRoom } from '../class-context'
import { optionsOf } from '../options-of'

export function Outcome({ question }: { question: Question }) {
  const phase = useRoom((state) => state.phase)
  const truth = useRoom((state) => state.truth)
  const mine = useRoom((state) => state.mine)
  const round = useRoom((state) => state.round)
  const words =
    phase === 'revealed' && mine?.isTaken ? afterwards(question, mine.answer, truth, optionsOf(question)) : ''
  return (
    <p className="student-outcome" role="status">
      {words}
      {phase === 'revealed' &&
        !mine?.isTaken &&
        `You have sent no answer${round > 1 ? ' in this round' : ''}. The screen shows the others’.`}
      {phase === 'closed' && 'The answers are closed. Look at the screen.'}
    </p>
  )
}
