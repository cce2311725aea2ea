// The rung with the lowest validation loss: a ring around it, and its λ in words.
import { textWidth } from '../../../ui/kit/charts/text-width'
import { formatSignificant } from '../../../ui/kit/format'
import type { StripRung } from './strip-frame'

export function LowestRung({
  rung: { value, x, validationY = 0 },
  width,
}: {
  rung: StripRung
  width: number
}) {
  const text = `lowest: λ ${formatSignificant(value)}`
  const half = textWidth(text) / 2
  return (
    <g className="tone-validation">
      <circle className="lowest-ring" cx={x} cy={validationY} r={6} />
      <text
        className="chart-note strong"
        x={Math.min(Math.max(x, half), width - half)}
        y={Math.max(validationY - 12, 12)}
        textAnchor="middle"
      >
        {text}
      </text>
    </g>
  )
}
