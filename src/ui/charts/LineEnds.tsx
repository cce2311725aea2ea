// The point where each line ends now, and its name beside it.
import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'
import { formatSignificant } from '../format'
import { type LineEnd, NAME_OFFSET, placeEnds } from './line-end'
import type { ValueAxis } from './value-axis'

export function LineEnds({ ends, values }: { ends: readonly LineEnd[]; values: ValueAxis }) {
  const area = usePlotArea()
  const xOf = useXAxisScale()
  const yOf = useYAxisScale()
  if (!area || !xOf || !yOf) return null
  return placeEnds(ends, area, xOf, yOf).map(({ label, tone, isHollow, value, x, y, nameY }) => (
    <g key={label} className={`tone-${tone}`}>
      <circle className={isHollow ? 'end-hollow' : 'end-filled'} cx={x} cy={y} r={4} />
      <text className="chart-name" x={x + NAME_OFFSET} y={nameY} dy="0.33em">
        {value > values.max ? `${label} ↑ ${formatSignificant(value)}` : label}
      </text>
    </g>
  ))
}
