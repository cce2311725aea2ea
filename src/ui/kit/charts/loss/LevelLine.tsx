// A level across the whole plot, for curves to be compared with, and its words where they lie on no others.

import type { PlotArea } from '../plot'
import type { Words } from '../text-width'
import { Leader } from './Leader'
import { HALF_HEIGHT } from './note-places'
import './levels.css'

interface LevelLineProps {
  /** The ending of its look in charts.css. */
  look: 'guessing' | 'floor'
  label: string
  y: number
  plot: PlotArea
  words: Words | undefined
}

export function LevelLine({ look, label, y, plot, words }: LevelLineProps) {
  return (
    <g>
      <line className={look} x1={plot.x} x2={plot.x + plot.width} y1={y} y2={y} />
      {/* Along the words' end, where those of another level may lie between. */}
      {words && <Leader words={words} x={Math.min(words.right + 3, plot.x + plot.width)} y={y} />}
      {words && (
        <text
          className="chart-note explained-words"
          x={words.right - 3}
          y={words.middle + HALF_HEIGHT}
          textAnchor="end"
        >
          {label}
        </text>
      )}
    </g>
  )
}
