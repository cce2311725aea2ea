// One picture of the larger view: what it shows, what to look at, and a button for each rung over it.
import { type ReactNode, useMemo, useRef } from 'react'
import type { Plot } from '../charts/plot'
import type { ValueAxis } from '../charts/value-axis'
import { type Size, useElementSize } from '../element-size'
import { ladderPlot } from './ladder-axis'
import type { LadderFrame } from './ladder-frame'
import { rungWords } from './ladder-words'
import { RungButtons } from './RungButtons'

interface LadderFigureProps {
  title: string
  /** One sentence on what to look at. */
  sentence: string
  frame: LadderFrame
  axis: ValueAxis
  draw(size: Size, plot: Plot): ReactNode
}

export function LadderFigure({ title, sentence, frame, axis, draw }: LadderFigureProps) {
  const box = useRef<HTMLDivElement>(null)
  const size = useElementSize(box)
  const plot = useMemo(() => size && ladderPlot(size, axis), [size, axis])
  return (
    <section className="ladder-figure">
      <h3>{title}</h3>
      <p>{sentence}</p>
      <div ref={box} className="chart">
        <div className="chart-picture" role="img" aria-label={`${title} against λ. ${sentence}`}>
          {size && plot && draw(size, plot)}
        </div>
        {plot && (
          <div className="ladder-surface" style={{ left: plot.x, width: plot.width }}>
            <RungButtons {...buttonsOf(frame, plot)} />
          </div>
        )}
      </div>
    </section>
  )
}

function buttonsOf({ points, lowest }: LadderFrame, plot: Plot) {
  return {
    rungs: points.map((point) => ({
      value: point.value,
      words: rungWords(point.value, point),
      x: plot.xOf(point.position) - plot.x,
    })),
    first: lowest ? points.indexOf(lowest) : 0,
    width: plot.width,
  }
}
