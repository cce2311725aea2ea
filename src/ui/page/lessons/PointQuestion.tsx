// A point that is chosen in the fit: pressed there, or gone to from here by keys.
import { type KeyboardEvent, useId } from 'react'
import type { PointInFit } from '../../../catalog/lessons/lesson'
import { pointInWords } from '../../../catalog/lessons/point-words'
import { fromLeft, nextPoint } from '../../../session/lessons/next-point'
import { givenPoints, spotOf } from '../../../session/lessons/points'
import { useLab } from '../../kit/session-context'
import { useLesson, useLessons } from './use-lessons'

export function PointQuestion({ question: { among } }: { question: PointInFit }) {
  const { answer, placeMark } = useLessons()
  const mark = useLesson((state) => state.mark)
  const run = useLab((state) => state.run)
  const points = run ? givenPoints(run, among) : []
  const spots = points.map(spotOf)
  const order = fromLeft(spots)
  const chosen = mark === undefined ? undefined : points[mark]
  const hintId = useId()
  const name = chosen ? pointInWords(chosen) : 'none yet'
  const go = (event: KeyboardEvent) => {
    const next = nextPoint(event.key, spots, mark)
    if (next === undefined) return
    event.preventDefault()
    placeMark(next)
  }
  return (
    <>
      <label className="mark-value point-value">
        <span>
          Your point: <b className={`tone-${among}`}>{name}</b>
          {chosen ? '' : <span id={hintId}>. Press one in the picture, or use the arrow keys.</span>}
        </span>
        <input
          type="range"
          aria-label="Your point"
          aria-describedby={chosen ? undefined : hintId}
          className={`tone-${among}`}
          min={0}
          max={points.length - 1}
          value={mark === undefined ? 0 : order.indexOf(mark)}
          aria-valuetext={name}
          onKeyDown={go}
          onChange={(event) => placeMark(order[event.currentTarget.valueAsNumber] as number)}
        />
      </label>
      <button
        type="button"
        className="lesson-answer"
        disabled={mark === undefined}
        onClick={() => answer(mark as number)}
      >
        Let it happen
      </button>
    </>
  )
}
