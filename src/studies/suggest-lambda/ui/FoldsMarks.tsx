// The two suggested λ in the curve: a line at each with its name above, and how high a mean may be that is as good as the lowest.
import { positionOf } from '../../../experiment/lambda-scale'
import type { Plot } from '../../../ui/kit/charts/plot'
import type { Suggested } from '../shared/one-standard-error'

export function FoldsMarks({ suggested: { lowest, largest }, plot }: { suggested: Suggested; plot: Plot }) {
  const [xMin, x1se] = [plot.xOf(positionOf(lowest.lambda)), plot.xOf(positionOf(largest.lambda))]
  const level = plot.yOf(lowest.mean + lowest.standardError)
  return (
    <g className="fold-marks">
      <path className="fold-level" d={`M${plot.x} ${level}H${plot.x + plot.width}`} />
      <path d={`M${xMin} ${plot.y}V${plot.y + plot.height}M${x1se} ${plot.y}V${plot.y + plot.height}`} />
      {lowest === largest ? (
        <Name x={xMin} y={plot.y} anchor="middle" subscripts={['min', '1se']} />
      ) : (
        <>
          <Name x={xMin + 4} y={plot.y} anchor="end" subscripts={['min']} />
          <Name x={x1se - 4} y={plot.y} anchor="start" subscripts={['1se']} />
        </>
      )}
    </g>
  )
}

interface NameProps {
  x: number
  y: number
  anchor: 'start' | 'middle' | 'end'
  subscripts: readonly string[]
}

function Name({ x, y, anchor, subscripts }: NameProps) {
  return (
    <text className="chart-note strong" x={x} y={y - 10} textAnchor={anchor}>
      {subscripts.map((subscript, i) => (
        <tspan key={subscript}>
          <tspan>{i > 0 ? ' = λ' : 'λ'}</tspan>
          <tspan dy={4}>{subscript}</tspan>
          {i < subscripts.length - 1 && <tspan dy={-4}> </tspan>}
        </tspan>
      ))}
    </text>
  )
}
