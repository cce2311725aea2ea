// The answer beside the truth, and why.
import type { Question } from '../../../catalog/lessons/lesson'
import type { Place } from '../../../session/lessons/lesson-address'
import { useLesson, useLessons } from './use-lessons'

const verdicts = {
  choice: ['As you said.', 'Not as you said.'],
  lambda: ['You are there.', 'Not there yet.'],
} as const

export function Told({ question, place }: { question: Question; place: Place }) {
  const { open } = useLessons()
  const answered = useLesson((state) => state.progress[place.id]?.[place.step])
  if (!answered) return null
  const { said, was, remark, why, isRight } = answered
  return (
    <div className="told" role="status">
      <dl>
        <dt>you said</dt>
        <dd>{said}</dd>
        <dt>{question.kind === 'choice' ? 'it was' : 'the run'}</dt>
        <dd>{was}</dd>
      </dl>
      <p className="lesson-quiet">
        {remark ?? verdicts[question.kind === 'lambda' ? 'lambda' : 'choice'][isRight ? 0 : 1]}{' '}
        <button type="button" className="text-button" onClick={() => open(place.id, place.step)}>
          {question.kind === 'choice' ? 'Ask again' : 'Place again'}
        </button>
      </p>
      <p className="lesson-why">
        <b>Why.</b> {why}
      </p>
    </div>
  )
}
