// One picture of a larger view: what it shows, what to look at, and buttons over its plot.
import { type ReactNode, useMemo, useRef } from 'react'
import { type Size, useElementSize } from '../element-size'
import { SavePicture } from '../picture-file/SavePicture'
import type { Named } from '../picture-file/sentences'
import type { Plot } from './plot'
import './chart.css'
import './plot-figure.css'

interface PlotFigureProps {
  title: string
  /** What it is drawn against: "λ". */
  against: string
  /** One sentence on what to look at. */
  sentence: string
  /** What a saved picture says of it: how it was made, and what its marks are. */
  note: NonNullable<Named['note']>
  /** What its lines are, under it. */
  legend?: ReactNode
  /** The same function as long as the plot is the same. */
  plotOf(size: Size): Plot
  draw(size: Size, plot: Plot): ReactNode
  /** Over the plot alone. */
  buttons(plot: Plot): ReactNode
}

export function PlotFigure({
  title,
  against,
  sentence,
  note,
  legend,
  plotOf,
  draw,
  buttons,
}: PlotFigureProps) {
  const figure = useRef<HTMLElement>(null)
  const box = useRef<HTMLDivElement>(null)
  const size = useElementSize(box)
  const plot = useMemo(() => size && plotOf(size), [size, plotOf])
  return (
    <section ref={figure} className="plot-figure">
      <h3>{title}</h3>
      <SavePicture figure={figure} place="title" title={`${title} against ${against}`} note={note} />
      <p>{sentence}</p>
      <div ref={box} className="chart">
        <div className="chart-picture" role="img" aria-label={`${title} against ${against}. ${sentence}`}>
          {size && plot && draw(size, plot)}
        </div>
        {plot && (
          <div className="plot-surface" style={{ left: plot.x, width: plot.width }}>
            {buttons(plot)}
          </div>
        )}
      </div>
      {legend}
    </section>
  )
}
