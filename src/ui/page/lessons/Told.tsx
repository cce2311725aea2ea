// The answer beside the truth, and why.
import type { Question } from '../../../catalog/lessons/lesson'
import type { Place } from '../../../session/lessons/lesson-address'
import { useLesson, useLessons } from './use-lessons'

/** Of a mark, what it is off by stands here. */
const verdicts = {
  choice: ['As you said.', 'Not as you said.'],
  mark: ['', ''],
  lambda: ['You are there.', 'Not there yet.'],
  point: ['It is one of them.', 'It is none of them.'],
} as const

const again = {
  choice: 'Ask again',
  mark: 'Place again',
  lambda: 'Place again',
  point: 'Choose again',
} as const

export function Told({ question, place }: { question: Question; place: Place }) {
  const { open } = useLessons()
  const answered = useLesson((state) => state.progress[place.id]?.[place.step])
  if (!answered) return null
  const { said, was, remark, why, isRight } = answered
  return (
    <div className="told">
      <dl>
        <dt>you said</dt>
        <dd>{said}</dd>
        <dt>{question.kind === 'choice' ? 'it was' : 'the run'}</dt>
        <dd>{was}</dd>
      </dl>
      <p className="lesson-quiet">
        {remark ?? verdicts[question.kind][isRight ? 0 : 1]}{' '}
        <button type="button" className="text-button" onClick={() => open(place.id, place.step)}>
          {again[question.kind]}
        </button>
      </p>
      <p className="lesson-why">
        <b>Why.</b> {why}
      </p>
    </div>
  )
}
