// One step back, one on; after the last the next lesson.
import type { Lesson } from '../../../catalog/lessons/lesson'
import { lessons } from '../../../catalog/lessons/lesson-table'
import type { Place } from '../../../session/lessons/lesson-address'
import { StepSquares } from './StepSquares'
import { useLesson, useLessons } from './use-lessons'

export function LessonFoot({ lesson, place: { id, step } }: { lesson: Lesson; place: Place }) {
  const { open, leave } = useLessons()
  const answers = useLesson((state) => state.progress[id])
  const phase = useLesson((state) => state.phase)
  const isLast = step === lesson.steps.length - 1
  const ids = Object.keys(lessons)
  const following = ids[ids.indexOf(id) + 1]
  const next = () => {
    if (!isLast) open(id, step + 1)
    else if (following) open(following)
    else leave()
  }
  return (
    <div className="lesson-foot">
      <button type="button" disabled={step === 0} onClick={() => open(id, step - 1)}>
        Back
      </button>
      <p className="lesson-quiet">
        <StepSquares count={lesson.steps.length} isDone={(i) => answers?.[i] !== undefined} at={step} />
        {`${step + 1} of ${lesson.steps.length}`}
      </p>
      <button type="button" className="lesson-next" disabled={phase === 'happening'} onClick={next}>
        {isLast ? (following ? 'Next lesson' : 'All lessons') : phase === 'told' ? 'Next' : 'Skip'}
      </button>
    </div>
  )
}
