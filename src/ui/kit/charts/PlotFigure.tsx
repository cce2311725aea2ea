// One picture of a larger view: what it shows, what to look at, and buttons over its plot.
import { type ReactNode, useMemo, useRef } from 'react'
import { type Size, useElementSize } from '../element-size'
import type { Plot } from './plot'
import './chart.css'
import './plot-figure.css'

interface PlotFigureProps {
  title: string
  /** What it is drawn against: "λ". */
  against: string
  /** One sentence on what to look at. */
  sentence: string
  /** The same function as long as the plot is the same. */
  plotOf(size: Size): Plot
  draw(size: Size, plot: Plot): ReactNode
  /** Over the plot alone. */
  buttons(plot: Plot): ReactNode
}

export function PlotFigure({ title, against, sentence, plotOf, draw, buttons }: PlotFigureProps) {
  const box = useRef<HTMLDivElement>(null)
  const size = useElementSize(box)
  const plot = useMemo(() => size && plotOf(size), [size, plotOf])
  return (
    <section className="plot-figure">
      <h3>{title}</h3>
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
    </section>
  )
}
