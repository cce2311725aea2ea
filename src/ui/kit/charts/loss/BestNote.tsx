// The best validation step: a dot on the curve, and its words where there is room for them.

import type { Plot } from '../plot'
import type { Words } from '../text-width'
import type { LossFrame } from './loss-frame'
import { HALF_HEIGHT } from './note-places'
import './levels.css'

interface BestNoteProps {
  best: NonNullable<LossFrame['best']>
  plot: Plot
  words: Words | undefined
}

export function BestNote({ best, plot, words }: BestNoteProps) {
  return (
    <g className="tone-validation">
      <circle className="end-filled" cx={plot.xOf(best.step)} cy={plot.yOf(best.value)} r={2.5} />
      {words && (
        <text className="chart-note explained-words" x={words.left} y={words.middle + HALF_HEIGHT}>
          {best.label}
        </text>
      )}
    </g>
  )
}
