// What one needs to see, and the answer: on a phone both on one screen where they can be.
import type { Question } from '../../shared/question'
import { useClass } from '../class-context'
import { LossToMark } from '../LossToMark'
import { AnswerForm } from './AnswerForm'
import { Losses } from './Losses'

interface Props {
  question: Question
  round: number
  isSet: boolean
}

/** What is drawn by finger wants the screen for itself: there the picture comes after it. */
export function PictureAndAnswer({ question, round, isSet }: Props) {
  const { rooms } = useClass()
  const picture = (
    <div className="student-picture" data-set={isSet || undefined}>
      {question.kind === 'mark' ? <LossToMark lastStep={question.stage.step} /> : <rooms.fit />}
      <Losses isSet={isSet} />
    </div>
  )
  return (
    <>
      {question.kind !== 'valley' && picture}
      {/* Another question, or round, begins with another answer. */}
      <AnswerForm key={`${question.id} ${round}`} question={question} />
      {question.kind === 'valley' && picture}
    </>
  )
}
