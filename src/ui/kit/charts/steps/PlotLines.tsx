// Lines in a plot, cut off at its edges. Not recharts' own, which measure each line and make objects of each point every time.
import type { ReactNode } from 'react'
import type { Series } from '../axes/value-axis'
import type { Plot, PlotArea } from '../plot'

export interface PlotLine extends Series {
  key: string
  className?: string
  stroke?: string
  strokeWidth?: number
  strokeDasharray?: string
}

export function PlotLines({ lines, plot }: { lines: readonly PlotLine[]; plot: Plot }) {
  return (
    <PlotClip plot={plot}>
      {lines.map(({ key, steps, values, ...look }) => (
        <path key={key} {...look} fill="none" d={linePath({ steps, values }, plot)} />
      ))}
    </PlotClip>
  )
}

/** An <svg> of its own, because it clips what a zoomed axis does not show. */
function PlotClip({ plot: { x, y, width, height }, children }: { plot: PlotArea; children: ReactNode }) {
  return (
    <svg
      className="plot-lines"
      aria-hidden="true"
      {...{ x, y, width, height }}
      viewBox={`${x} ${y} ${width} ${height}`}
    >
      {children}
    </svg>
  )
}

/** Interrupted where there is no number. */
function linePath({ steps, values }: Series, plot: Plot): string {
  let isDown = false
  const parts = steps.map((step, i) => {
    const isThere = Number.isFinite(values[i])
    const verb = isDown ? 'L' : 'M'
    isDown = isThere
    return isThere ? `${verb}${plot.xOf(step).toFixed(1)} ${plot.yOf(values[i]!).toFixed(1)}` : ''
  })
  return parts.join('')
}
