// The steps before: what was asked, what the visitor said, and what it was.
import type { Lesson } from '../../../catalog/lessons/lesson'
import type { Place } from '../../../session/lessons/lesson-address'
import { useLesson } from './use-lessons'

export function AnsweredSteps({ lesson, place }: { lesson: Lesson; place: Place }) {
  const answers = useLesson((state) => state.progress[place.id])
  return lesson.steps.slice(0, place.step).map(({ question }, i) => {
    const answered = answers?.[i]
    return (
      <li key={question.ask} className="answered-step">
        <p>{question.ask}</p>
        <p>
          {answered ? (
            <>
              You said <b>{answered.said}</b>. It was: <b>{answered.was}</b>.
            </>
          ) : (
            'Not answered.'
          )}
        </p>
      </li>
    )
  })
}
