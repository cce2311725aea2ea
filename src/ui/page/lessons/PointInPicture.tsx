// The point of the fit that the visitor chooses: the nearest to where it is pressed, with a ring and a name.
import type { PointerEvent } from 'react'
import type { PointInFit } from '../../../catalog/lessons/lesson'
import { lessons } from '../../../catalog/lessons/lesson-table'
import { leastOf } from '../../../session/lessons/next-point'
import { givenPoints, spotOf } from '../../../session/lessons/points'
import type { Size } from '../../kit/element-size'
import { measuresOf } from '../../kit/paper/paper'
import type { FitView } from '../../kit/paper/picture'
import { useLab } from '../../kit/session-context'
import { useLesson, useLessons } from './use-lessons'

interface OverFit {
  view: FitView
  size: Size
}

export function PointInPicture(over: OverFit) {
  const place = useLesson((state) => state.place)
  const question = place && lessons[place.id]?.steps[place.step]?.question
  return question?.kind === 'point' ? <Chosen question={question} {...over} /> : null
}

function Chosen({ question, view, size }: OverFit & { question: PointInFit }) {
  const { placeMark } = useLessons()
  const { phase, mark } = useLesson((state) => state)
  const run = useLab((state) => state.run)
  const on = view.place?.({ ...size, ...measuresOf(size) })
  if (!run || !on) return null
  const spots = givenPoints(run, question.among).map((point) => {
    const [x, y] = spotOf(point)
    return { x: on.x(x), y: on.y(y) }
  })
  const choose = ({ nativeEvent: { offsetX, offsetY } }: PointerEvent) => {
    const away = spots.map(({ x, y }) => Math.hypot(x - offsetX, y - offsetY))
    const nearest = leastOf(away)
    if (phase === 'asking' && nearest !== undefined) placeMark(nearest)
  }
  const chosen = mark === undefined ? undefined : spots[mark]
  return (
    <div className="fit-points" data-phase={phase} onPointerUp={choose}>
      {chosen && (
        <span
          className="your-point"
          data-side={chosen.x > size.width / 2 ? 'left' : 'right'}
          style={{ left: chosen.x, top: chosen.y }}
        >
          <i aria-hidden="true" />
          <b>your point</b>
        </span>
      )}
    </div>
  )
}
