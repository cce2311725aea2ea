// The best validation step: a dot on the curve, and its words where there is room for them.

import type { Plot } from '../plot'
import type { Words } from '../text-width'
import { Leader } from './Leader'
import type { LossFrame } from './loss-frame'
import { HALF_HEIGHT } from './note-places'
import './levels.css'

interface BestNoteProps {
  best: NonNullable<LossFrame['best']>
  plot: Plot
  words: Words | undefined
}

export function BestNote({ best, plot, words }: BestNoteProps) {
  const at = { x: plot.xOf(best.step), y: plot.yOf(best.value) }
  return (
    <g className="tone-validation">
      <circle className="end-filled" cx={at.x} cy={at.y} r={2.5} />
      {words && <Leader words={words} {...at} />}
      {words && (
        <text className="chart-note explained-words" x={words.left} y={words.middle + HALF_HEIGHT}>
          {best.label}
        </text>
      )}
    </g>
  )
}
