// Where in the run the page stands while the visitor looks back: a line over the chart, and what came later is faint.

import { useLab } from '../../session-context'
import type { Plot } from '../plot'
import '../step-chart.css'

export function PastCut({ plot }: { plot: Plot }) {
  const step = useLab((state) => (state.lookBack?.moment ? state.step : undefined))
  if (step === undefined) return null
  // Where the chart is zoomed it may lie outside.
  const left = Math.max(plot.xOf(step), plot.x)
  if (left > plot.x + plot.width) return null
  return (
    <span
      className="past-cut"
      data-picture
      data-step={step}
      style={{ left, top: plot.y, height: plot.height }}
    >
      <i />
    </span>
  )
}
