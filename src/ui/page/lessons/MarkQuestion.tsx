// A mark that is dragged on the loss chart, or moved here by keys.
import { useEffect } from 'react'
import type { MarkOnLoss } from '../../../catalog/lessons/lesson'
import { say } from '../../../catalog/lessons/number-words'
import { useLesson, useLessons } from './use-lessons'

/** Of the way up the axis. */
const SLIDER_STEPS = 200

export function MarkQuestion({ question }: { question: MarkOnLoss }) {
  const { answer, placeMark } = useLessons()
  const mark = useLesson((state) => state.mark)
  const before = useLesson((state) => state.before)
  useEffect(() => {
    if (mark === undefined && before) placeMark(before[question.curve])
  }, [mark, before, placeMark, question.curve])
  return (
    <>
      <label className="mark-value">
        <span>
          Your mark: <b className={`tone-${question.curve}`}>{say(mark ?? 0)}</b>
        </span>
        <input
          type="range"
          aria-label="Your mark"
          className={`tone-${question.curve}`}
          min={0}
          max={question.upTo}
          step={question.upTo / SLIDER_STEPS}
          value={mark ?? 0}
          aria-valuetext={`${question.curve} loss ${say(mark ?? 0)} at step ${question.at}`}
          onChange={(event) => placeMark(event.currentTarget.valueAsNumber)}
        />
      </label>
      <button type="button" className="lesson-answer" onClick={() => answer(mark ?? 0)}>
        Let it happen
      </button>
    </>
  )
}
