// A lesson that stands open: what was answered before, the step that it is at, and the way on.
import { useEffect, useRef } from 'react'
import type { Lesson, Step } from '../../../catalog/lessons/lesson'
import { lessons } from '../../../catalog/lessons/lesson-table'
import type { Place } from '../../../session/lessons/lesson-address'
import { inviteToLambda } from '../penalty/LambdaGuest'
import { AnsweredSteps } from './AnsweredSteps'
import { LambdaNote } from './LambdaNote'
import { LessonFoot } from './LessonFoot'
import { OpenStep } from './OpenStep'
import { useLessonPage } from './use-lesson-page'
import { useLessons } from './use-lessons'

export function OpenLesson({ lesson, place }: { lesson: Lesson; place: Place }) {
  const { leave } = useLessons()
  const name = `${Object.keys(lessons).indexOf(place.id) + 1} ${lesson.title}`
  const heading = useRef<HTMLHeadingElement>(null)
  const step = lesson.steps[place.step] as Step
  useLessonPage(step, place.step + 1)
  useEffect(() => inviteToLambda(LambdaNote), [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another step, or the same asked again, is read from its beginning.
  useEffect(() => heading.current?.focus({ preventScroll: true }), [place])
  return (
    <>
      <div className="lessons-body" data-testid="lesson">
        <div className="lesson-title">
          <h2
            ref={heading}
            tabIndex={-1}
            aria-label={`${name}, step ${place.step + 1} of ${lesson.steps.length}`}
          >
            {name}
          </h2>
          <button type="button" onClick={leave}>
            All lessons
          </button>
        </div>
        <ol className="lesson-steps">
          <AnsweredSteps lesson={lesson} place={place} />
          <OpenStep key={`${place.id}/${place.step}`} step={step} place={place} />
        </ol>
      </div>
      <LessonFoot lesson={lesson} place={place} />
    </>
  )
}
