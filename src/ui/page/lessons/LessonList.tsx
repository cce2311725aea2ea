// All lessons and challenges, how far the visitor is with each, and where that is kept.
import { useEffect, useRef } from 'react'
import type { Lesson } from '../../../catalog/lessons/lesson'
import { lessons } from '../../../catalog/lessons/lesson-table'
import { ChallengeList } from '../challenges/ChallengeList'
import { useChallenge, useChallenges } from '../challenges/use-challenges'
import { StepSquares } from './StepSquares'
import { useLesson, useLessons } from './use-lessons'

/** @param left the lesson or challenge that the visitor comes from */
export function LessonList({ left }: { left: string | undefined }) {
  const { open, forget } = useLessons()
  const progress = useLesson((state) => state.progress)
  const challengesHere = useChallenges()
  const finished = useChallenge((state) => state.finished.length)
  const all = Object.values(lessons).reduce((sum, { steps }) => sum + steps.length, 0)
  const done = Object.values(progress).reduce((sum, answers) => sum + Object.keys(answers).length, 0)
  const intro = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    // Nowhere is where the focus is once what was pressed has gone: the invitation, or the way out of a lesson.
    if (document.activeElement !== document.body) return
    const entry = left && document.getElementById(`lesson-${left}`)
    const at = entry || intro.current
    at?.focus()
  }, [left])
  const forgetAll = () => {
    forget()
    challengesHere.forget()
    intro.current?.focus()
  }
  return (
    <>
      <div className="lessons-body" data-testid="lesson-list">
        <h2 className="unseen">Lessons</h2>
        <p ref={intro} tabIndex={-1} className="lesson-quiet">
          You answer, then it happens. In any order.
        </p>
        <ol className="lesson-list">
          {Object.entries(lessons).map(([id, lesson]) => {
            const answered = Object.keys(progress[id] ?? {}).map(Number)
            return (
              <li key={id}>
                <button
                  type="button"
                  id={`lesson-${id}`}
                  onClick={() => open(id, firstOpen(lesson, answered))}
                >
                  <b>{lesson.title}</b>
                  <StepSquares count={lesson.steps.length} isDone={(step) => answered.includes(step)} />
                  <span>{lesson.about}</span>
                </button>
              </li>
            )
          })}
        </ol>
        <ChallengeList />
      </div>
      <div className="lesson-foot">
        <p
          className="lesson-quiet"
          role="status"
        >{`${done} of ${all} steps${withChallenges(finished)}, kept on this device`}</p>
        <button type="button" disabled={done + finished === 0} onClick={forgetAll}>
          Forget
        </button>
      </div>
    </>
  )
}

/** Where it goes on; a lesson that is done begins again. */
function firstOpen({ steps }: Lesson, answered: readonly number[]): number {
  return Math.max(
    0,
    steps.findIndex((_, i) => !answered.includes(i)),
  )
}

/** None is not worth the room. */
function withChallenges(finished: number): string {
  if (finished === 0) return ''
  return ` and ${finished} challenge${finished === 1 ? '' : 's'}`
}
