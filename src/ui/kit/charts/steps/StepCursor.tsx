// The hair line, the brush, and what moves them: a pointer over the plot, or the keys of a slider that nobody sees.
import { useEffect, useRef } from 'react'
import type { Mark } from '../../../../session/state'
import { useSession } from '../../session-context'
import type { Plot } from '../plot'
import { followPointer } from '../plot-pointer'
import { HairLine } from './HairLine'
import { pressKey, setHair } from './hair-keys'
import { type Read, speak } from './reading'
import type { StepAxis } from './step-axis'
import { useChartView } from './use-chart-view'
import '../step-chart.css'

interface StepCursorProps {
  /** For who cannot see it: "Step in the loss chart". */
  label: string
  plot: Plot
  steps: StepAxis
  marks: readonly Mark[]
  read: Read
}

export function StepCursor({ label, plot, steps: { min, max }, marks, read }: StepCursorProps) {
  const session = useSession()
  const surface = useRef<HTMLDivElement>(null)
  const slider = useRef<HTMLInputElement>(null)
  const { hair, brush } = useChartView((view) => view)
  useEffect(() => {
    if (!surface.current) return
    return followPointer(surface.current, {
      session,
      stepAt: (share) => min + share * (max - min),
      focus: () => slider.current?.focus({ preventScroll: true }),
    })
  }, [session, min, max])
  const values = hair === undefined ? [] : read(session, hair)
  return (
    <div
      ref={surface}
      className="step-cursor"
      style={{ left: plot.x, width: plot.width, height: plot.y + plot.height }}
    >
      {/* A slider says its value politely whenever it moves, in the words that it is given. */}
      <input
        ref={slider}
        className="step-slider"
        type="range"
        aria-label={label}
        min={min}
        max={max}
        value={hair ?? max}
        aria-valuetext={hair === undefined ? 'no step chosen' : speak(hair, values)}
        onChange={(event) => setHair(session, event.currentTarget.valueAsNumber)}
        onKeyDown={(event) => {
          if (event.ctrlKey || event.metaKey || event.altKey) return
          if (pressKey(session, event.key, event.shiftKey)) event.preventDefault()
        }}
      />
      {brush && <Brush from={plot.xOf(brush.anchor) - plot.x} to={plot.xOf(brush.head) - plot.x} />}
      {hair !== undefined && hair >= min && hair <= max && (
        <>
          <HairLine step={hair} {...{ plot, values }} />
          <MarksBeside step={hair} {...{ plot, marks }} />
        </>
      )}
    </div>
  )
}

function Brush({ from, to }: { from: number; to: number }) {
  return <span className="brush" style={{ left: Math.min(from, to), width: Math.abs(to - from) }} />
}

/** How near the hair line has to be to a mark, pixels. */
const BESIDE = 4

/** What was changed there, in full: where marks are close, the chart has no room for all of their names. */
function MarksBeside({ step, plot, marks }: { step: number; plot: Plot; marks: readonly Mark[] }) {
  const at = plot.xOf(step)
  const beside = marks.filter((mark) => Math.abs(plot.xOf(mark.step) - at) <= BESIDE)
  if (beside.length === 0) return null
  return (
    <div className="marks-beside">
      <span style={{ flex: `0 1 ${at - plot.x + 2}px` }} />
      <span className="tone-penalty">{beside.map((mark) => mark.label).join('; ')}</span>
    </div>
  )
}
