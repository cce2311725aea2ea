// Counts above the points of a chart, as many as have room, and what is counted.
import { formatCount } from '../../../catalog/number-text'
import type { Plot } from './plot'
import { textWidth } from './text-width'
import './chart.css'

interface TopCountsProps {
  title: string
  counts: readonly { position: number; count: number }[]
  plot: Plot
}

export function TopCounts({ title, counts, plot }: TopCountsProps) {
  const widest = Math.max(...counts.map(({ count }) => textWidth(formatCount(count))))
  let free = Number.NEGATIVE_INFINITY
  const shown = counts.filter(({ position }) => {
    const x = plot.xOf(position)
    if (x - widest / 2 < free) return false
    free = x + widest / 2 + 4
    return true
  })
  const y = plot.y - 12
  return (
    <>
      {shown.map(({ position, count }) => (
        <text key={position} className="chart-note" x={plot.xOf(position)} y={y} textAnchor="middle">
          {formatCount(count)}
        </text>
      ))}
      <text className="chart-note" x={plot.x + plot.width + widest / 2 + 6} y={y}>
        {title}
      </text>
    </>
  )
}
