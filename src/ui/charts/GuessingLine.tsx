// The line that any model must beat, with its words where they lie on no others.
import { HALF_HEIGHT, type Words } from './note-places'
import type { PlotArea } from './plot'

interface GuessingLineProps {
  label: string
  y: number
  plot: PlotArea
  words: Words
}

export function GuessingLine({ label, y, plot, words }: GuessingLineProps) {
  return (
    <g>
      <line className="guessing" x1={plot.x} x2={plot.x + plot.width} y1={y} y2={y} />
      <text className="chart-note" x={words.right - 3} y={words.middle + HALF_HEIGHT} textAnchor="end">
        {label}
      </text>
    </g>
  )
}
