// The visitor's mark on the loss chart, in its own scale: dragged there, or moved by the slider in the drawer.
import { type PointerEvent, useRef } from 'react'
import type { MarkOnLoss } from '../../../catalog/lessons/lesson'
import { lessons } from '../../../catalog/lessons/lesson-table'
import { timesOff } from '../../../session/lessons/judge-answer'
import type { LossFrame } from '../../kit/charts/loss/loss-frame'
import type { Plot } from '../../kit/charts/plot'
import { MARK_NAME, placeMarkName } from './mark-name'
import { useLesson, useLessons } from './use-lessons'

interface MissProps {
  truth: number | undefined
  mark: number
  curve: MarkOnLoss['curve']
  plot: Plot
}

/** From the mark to what it was, with how many times it was off, where there is room for the words. */
function Miss({ truth, mark, curve, plot }: MissProps) {
  if (truth === undefined) return null
  const [from, to] = [plot.yOf(Math.max(truth, mark)), plot.yOf(Math.min(truth, mark))]
  const factor = timesOff(mark, truth)
  return (
    <span className={`mark-miss tone-${curve}`} style={{ top: from - plot.y, height: to - from }}>
      {to - from > ROOM_FOR_WORDS && factor}
    </span>
  )
}

/** Pixels: between the two names. */
const ROOM_FOR_WORDS = 48

export function MarkOnChart({ frame, plot }: { frame: LossFrame; plot: Plot }) {
  const { placeMark } = useLessons()
  const box = useRef<HTMLDivElement>(null)
  const { place, phase, mark } = useLesson((state) => state)
  const question = place && lessons[place.id]?.steps[place.step]?.question
  if (question?.kind !== 'mark' || mark === undefined || frame.scale !== 'linear') return null
  const { at, curve, upTo } = question
  // The axes have not come as far yet.
  if (frame.steps.max < at || frame.values.max < upTo) return null
  const { side, below } = placeMarkName(frame, plot, at, mark)
  const move = ({ clientY, buttons }: PointerEvent) => {
    if (phase !== 'asking' || buttons !== 1 || !box.current) return
    const share = (clientY - box.current.getBoundingClientRect().top) / plot.height
    placeMark(Math.min(Math.max(0, frame.values.max * (1 - share)), upTo))
  }
  return (
    <div
      ref={box}
      className="loss-mark"
      data-phase={phase}
      style={{ left: plot.xOf(at), top: plot.y, height: plot.height }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        move(event)
      }}
      onPointerMove={move}
    >
      <span className={`tone-${curve}`} data-side={side} style={{ top: plot.yOf(mark) - plot.y }}>
        <i aria-hidden="true" />
        <b style={{ top: below }}>{MARK_NAME}</b>
      </span>
      {phase === 'told' && <Miss truth={frame.points.at(-1)?.[curve]} {...{ mark, curve, plot }} />}
    </div>
  )
}
