// The best validation step: a dot on the curve, and its words where they hide no name.
import { NAME_HEIGHT, type PlacedEnd } from './line-end'
import type { LossFrame } from './loss-frame'
import type { Plot } from './plot'
import { textWidth } from './text-width'

interface BestNoteProps {
  best: NonNullable<LossFrame['best']>
  plot: Plot
  names: readonly PlacedEnd[]
}

export function BestNote({ best, plot, names }: BestNoteProps) {
  const [x, y] = [plot.xOf(best.step), plot.yOf(best.value)]
  const baseline = Math.min(y + 19, plot.y + plot.height - 6)
  const right = x + 9 + textWidth(best.label)
  const hidesName = names.some((name) => name.x < right && Math.abs(name.nameY - baseline + 4) < NAME_HEIGHT)
  return (
    <g className="tone-validation">
      <circle className="end-filled" cx={x} cy={y} r={2.5} />
      {!hidesName && (
        <text className="chart-note" x={x + 9} y={baseline}>
          {best.label}
        </text>
      )}
    </g>
  )
}
