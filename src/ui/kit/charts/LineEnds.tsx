// The point where each line ends now, and its name beside it. The ghost's is an element with a button: GhostName.
import { formatSignificant } from '../format'
import type { Series } from './axes/value-axis'
import { placeNames } from './ends/named-ends'
import { type LineEnd, NAME_OFFSET } from './line-end'
import type { Plot } from './plot'
import './chart.css'

interface LineEndsProps {
  ends: readonly LineEnd[]
  plot: Plot
  /** Of the axis: a line may end above it. */
  max: number
  /** That go on beside the names. */
  curves?: readonly Series[]
}

export function LineEnds({ ends, plot, max, curves = [] }: LineEndsProps) {
  return placeNames(ends, plot, curves)
    .filter(({ tone }) => tone !== 'ghost')
    .map(({ label, tone, dot, value, x, y, nameY }) => (
      <g key={label} className={`tone-${tone}`}>
        {dot && <circle className={`end-${dot}`} cx={x} cy={y} r={4} />}
        <text className="chart-name" x={x + NAME_OFFSET} y={nameY} dy="0.33em">
          {value > max ? `${label} ↑ ${formatSignificant(value)}` : label}
        </text>
      </g>
    ))
}
