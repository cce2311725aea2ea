// Beside λ, while the lesson has no use for it yet: when it comes, and what moving it does.
import { lessons } from '../../../catalog/lessons/lesson-table'
import { lambdaNote } from '../../../session/lessons/lambda-note'
import { useLesson } from './use-lessons'

export function LambdaNote() {
  const place = useLesson((state) => state.place)
  const lesson = place && lessons[place.id]
  const note = lesson && lambdaNote(lesson, place.step)
  return note ? <p className="lambda-note">{note}</p> : null
}
